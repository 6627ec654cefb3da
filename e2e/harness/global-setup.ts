import type { TestProject } from "vitest/node";
import { DEMO_ENVIRONMENT, MEMBERS, type Signature } from "./demo";
import { type RunningServer, startServer } from "./server";
import { openVisitor } from "./visitor";

declare module "vitest" {
  interface ProvidedContext {
    origin: string;
    signatures: Readonly<Record<Signature, string>>;
  }
}

let server: RunningServer | undefined;

/** One demo server for all files that only read. Each member signs in once: tries are counted. */
export async function setup(project: TestProject) {
  server = await startServer(DEMO_ENVIRONMENT);
  const { origin } = server;
  const cookies = await Promise.all(
    Object.entries(MEMBERS).map(async ([who, email]) => {
      const visitor = openVisitor(origin);
      await visitor.signIn(email, DEMO_ENVIRONMENT.DEMO_PASSWORD);
      return [who, visitor.cookies()] as const;
    }),
  );
  project.provide("origin", origin);
  project.provide("signatures", Object.fromEntries(cookies) as Record<Signature, string>);
}

export async function teardown() {
  await server?.stop();
}
