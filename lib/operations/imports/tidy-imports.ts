import { dropUnconfirmedFrom, hasUnconfirmedFrom, keysInUse } from "@/db/imports/drop-unconfirmed";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { dropLeftovers } from "./drop-staged";
import { CONFIRM_WITHIN_MS } from "./import-confirmation";
import { dropImportFile, dropStrayFiles } from "./import-files";

/** How long the list of bad lines can be fetched once an import is over. */
const KEPT_MS = DAY_MS;

const TOO_OLD = "It was not confirmed within a day. Nothing was changed.";

/**
 * Drops what nobody confirmed in time, and files that belong to no import in use: half-sent ones,
 * and what a killed process left behind. Machine clock. @returns how many files
 */
export async function tidyImports(store: Store, folder: string, machine: Date): Promise<number> {
  const before = laterBy(machine, -CONFIRM_WITHIN_MS);
  if (await hasUnconfirmedFrom(store, before)) {
    const ending = { reason: TOO_OLD, endedAt: machine };
    const keys = await store.inTransaction((tx) => dropUnconfirmedFrom(tx, before, ending));
    for (const key of keys) await dropImportFile(folder, key);
  }
  await dropLeftovers(store);
  return dropStrayFiles(folder, await keysInUse(store, laterBy(machine, -KEPT_MS)), machine);
}
