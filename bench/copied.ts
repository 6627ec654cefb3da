import { copyFileSync, rmSync } from "node:fs";
import { openDatabase } from "@/db/open-database";
import type { Store } from "@/db/store";
import { BENCH_NOW } from "./now";
import { serve } from "./serve";

/** The account that is measured, of whose numbers so many are changed. */
export const ACCOUNT = 1;
export const NUMBERS = 100_000;

/**
 * Works on a copy of a generated database, which is gone afterwards; its members are there and its
 * clock stands at the instant for which it was made.
 */
export async function onCopy<T>(
  databasePath: string,
  accounts: readonly number[],
  work: (store: Store, path: string) => Promise<T>,
): Promise<T> {
  const path = `${databasePath}.copy`;
  copyFileSync(databasePath, path);
  const served = await serve(path, accounts);
  await served.stop();
  const store = await openDatabase(path);
  try {
    return await work(store, path);
  } finally {
    store.close();
    for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });
  }
}

const RENEWABLE = `
  SELECT number FROM dids WHERE account_id = ? AND status = 7 AND next_due_at > ?
  ORDER BY number LIMIT ?`;

/** Numbers that renew, with time left. */
export function renewable(store: Store): readonly string[] {
  return store
    .rows<{ number: string }>(RENEWABLE, [ACCOUNT, BENCH_NOW.getTime(), NUMBERS])
    .map(({ number }) => number);
}
