import { rmSync } from "node:fs";
import { openDatabase } from "@/db/open-database";
import { type RunningServer, startServer } from "@/e2e/harness/server";
import { openVisitor, type Visitor } from "@/e2e/harness/visitor";
import { machineNow } from "@/lib/clock";
import { hashPassword } from "@/lib/operations/password";
import { BENCH_NOW } from "./now";

const STAFF = "staff@bench.test";
const PASSWORD = "a-long-bench-password";

export interface Served {
  readonly server: RunningServer;
  /** Signed in as a member of the account, by its place. */
  memberOf(accountId: number): Promise<Visitor>;
  stop(): Promise<void>;
}

/**
 * The built app on a generated database, its clock at the instant for which that was made. By
 * default it has one process, which is what processor time is told of.
 */
export async function serve(
  databasePath: string,
  accounts: readonly number[],
  processes: "one" | "default" = "one",
): Promise<Served> {
  await addMembers(databasePath, accounts);
  const server = await startServer({
    DATABASE_PATH: databasePath,
    DEMO: "0",
    ...(processes === "default" ? { SERVING_PROCESSES: "" } : {}),
  });

  function memberOf(accountId: number): Promise<Visitor> {
    return signedIn(server.origin, emailOf(accountId));
  }

  async function stop() {
    await server.stop();
    for (const ending of ["-wal", "-shm"]) rmSync(databasePath + ending, { force: true });
  }
  return { server, memberOf, stop };
}

/** Signed in as one of the provider's people, who is added when there is none. */
export async function staffOf({ server }: Served, databasePath: string): Promise<Visitor> {
  const store = await openDatabase(databasePath);
  const passwordHash = await hashPassword(PASSWORD);
  await store.inTransaction((tx) => {
    tx.run(
      `INSERT INTO people (account_id, role, email, name, password_hash, created_at)
       VALUES (NULL, 'staff', ?, 'Bench', ?, ?) ON CONFLICT (email) DO NOTHING`,
      [STAFF, passwordHash, BENCH_NOW.getTime()],
    );
  });
  store.close();
  return signedIn(server.origin, STAFF);
}

async function signedIn(origin: string, email: string): Promise<Visitor> {
  const visitor = openVisitor(origin);
  const page = await visitor.signIn(email, PASSWORD);
  if (page.url.pathname === "/sign-in") throw new Error(`${email} could not sign in: ${page.text}`);
  return visitor;
}

function emailOf(accountId: number): string {
  return `member-${accountId}@bench.test`;
}

async function addMembers(databasePath: string, accounts: readonly number[]): Promise<void> {
  const store = await openDatabase(databasePath);
  const passwordHash = await hashPassword(PASSWORD);
  const offset = BENCH_NOW.getTime() - machineNow().getTime();
  await store.inTransaction((tx) => {
    tx.run("DELETE FROM sign_in_failures");
    tx.run("INSERT OR REPLACE INTO settings (key, value) VALUES ('clock_offset_ms', ?)", [
      String(offset),
    ]);
    for (const accountId of accounts) {
      tx.run(
        `INSERT INTO people (account_id, role, email, name, password_hash, created_at)
         VALUES (?, 'admin', ?, 'Bench', ?, ?) ON CONFLICT (email) DO NOTHING`,
        [accountId, emailOf(accountId), passwordHash, BENCH_NOW.getTime()],
      );
    }
  });
  store.close();
}
