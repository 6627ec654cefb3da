import { rmSync } from "node:fs";
import { openDatabase } from "@/db/open-database";
import { type RunningServer, startServer } from "@/e2e/harness/server";
import { openVisitor, type Visitor } from "@/e2e/harness/visitor";
import { machineNow } from "@/lib/clock";
import { hashPassword } from "@/lib/operations/password";
import { BENCH_NOW } from "./now";

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

  async function memberOf(accountId: number): Promise<Visitor> {
    const visitor = openVisitor(server.origin);
    await visitor.signIn(emailOf(accountId), PASSWORD);
    return visitor;
  }

  async function stop() {
    await server.stop();
    for (const ending of ["-wal", "-shm"]) rmSync(databasePath + ending, { force: true });
  }
  return { server, memberOf, stop };
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
