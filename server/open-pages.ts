import type { Environment } from "@/lib/env";
import { sessionSecret } from "@/lib/session-secret";
import type { Ready } from "./answer";

export async function openPages(
  { port, origins }: Environment,
  dev: boolean,
): Promise<Ready["pages"]> {
  Object.assign(process.env, { NEXTAUTH_URL: origins[0], NEXTAUTH_SECRET: sessionSecret() });
  const { default: next } = await import("next");
  const app = next({ dev, port, hostname: "localhost", quiet: true });
  await app.prepare();
  return app.getRequestHandler();
}
