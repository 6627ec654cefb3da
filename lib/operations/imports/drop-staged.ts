import { setTimeout as pause } from "node:timers/promises";
import {
  dropImportVerifications,
  dropLines,
  importsWithLeftovers,
} from "@/db/imports/import-lines";
import type { Store, Transaction } from "@/db/store";

const AT_ONCE = 5000;
/** Longer than a waiting writer's between tries. */
const PAUSE_MS = 12;

/** Gives the numbers back that an import has set aside, in short transactions. */
export async function dropStaged(
  store: Store,
  importId: number,
  before: (tx: Transaction) => Promise<void> = async () => undefined,
): Promise<void> {
  const some = (drop: typeof dropLines) =>
    store.inTransaction(async (tx) => {
      await before(tx);
      return drop(tx, importId, AT_ONCE);
    });
  while ((await some(dropLines)) === AT_ONCE) await pause(PAUSE_MS);
  while ((await some(dropImportVerifications)) === AT_ONCE) await pause(PAUSE_MS);
}

/** The same for all that are over, or wait again. */
export async function dropLeftovers(store: Store): Promise<void> {
  for (const id of await importsWithLeftovers(store)) await dropStaged(store, id);
}
