import Sqlite, { type Database } from "better-sqlite3";
import { DEMO_ENVIRONMENT, MEMBERS } from "./demo";
import { type RunningServer, startServer } from "./server";
import { openVisitor, type Visitor } from "./visitor";

export interface ActingServer {
  readonly server: RunningServer;
  readonly database: Database;
  /** Of three roles in one account, and one of another account. */
  readonly as: Readonly<Record<keyof typeof MEMBERS, Visitor>>;
  stop(): Promise<void>;
}

/** A demo of its own, for tests that change it. */
export async function startActing(
  environment: Readonly<Record<string, string>> = {},
): Promise<ActingServer> {
  const server = await startServer({ ...DEMO_ENVIRONMENT, ...environment });
  const database = new Sqlite(server.databasePath);
  const visitors = Object.entries(MEMBERS).map(async ([who, email]) => {
    const visitor = openVisitor(server.origin);
    await visitor.signIn(email, DEMO_ENVIRONMENT.DEMO_PASSWORD);
    return [who, visitor] as const;
  });
  const as = Object.fromEntries(await Promise.all(visitors)) as ActingServer["as"];
  async function stop() {
    database.close();
    await server.stop();
  }
  return { server, database, as, stop };
}
