import { existsSync } from "node:fs";
import { openDatabase } from "@/db/open-database";
import type { Store } from "@/db/store";
import { UnusableDatabase } from "@/db/unusable-database";
import { BadEnvironment, env } from "@/lib/env";

interface DatabaseOptions {
  /** Makes the database if there is none yet. */
  readonly mayMake?: boolean;
}

/** Runs a command on the database that is there; what is wrong with either is said in one line. */
export async function withDatabase(
  work: (store: Store) => Promise<void>,
  { mayMake = false }: DatabaseOptions = {},
): Promise<void> {
  await saidInOneLine(async () => {
    const path = env().databasePath;
    if (!mayMake && !existsSync(path))
      throw new UnusableDatabase(`${path}: there is no database yet.`);
    const store = await openDatabase(path);
    await work(store).finally(() => store.close());
  });
}

/** Runs a command; a bad environment or a database that can't be used ends it with one line. */
export async function saidInOneLine(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    if (!(fault instanceof UnusableDatabase || fault instanceof BadEnvironment)) throw fault;
    console.error(fault.message);
    process.exitCode = 1;
  }
}
