import { findImportById, type ImportRecord } from "@/db/imports/find-import";
import { isMachineFault } from "@/db/is-machine-fault";
import { endLease } from "@/db/leases/leases";
import type { Store } from "@/db/store";
import { UnreadableFile } from "@/lib/operations/import/unreadable-file";
import { checkImport } from "./check-import";
import { dropStaged } from "./drop-staged";
import { refuseImport } from "./end-import";
import { LeftOff } from "./left-off";
import { readImport } from "./read-import";
import { leaseOf, type Working } from "./working";
import { writeStaged } from "./write-staged";

const FAULT_WORDS =
  "Something went wrong on the server, and nothing was changed. Its log has the details.";

/**
 * Takes an import as far as it goes by itself: to its report, or from its confirmation to its end.
 * @throws when it is the machine that is at fault: then it is to be tried again
 */
export async function workOnImport(store: Store, id: number, working: Working): Promise<void> {
  try {
    for (;;) {
      const it = await findImportById(store, id);
      if (it === null || !(await advanced(store, it, working))) break;
    }
  } catch (fault) {
    if (!(fault instanceof LeftOff)) throw fault;
  } finally {
    await store.inTransaction((tx) => endLease(tx, leaseOf({ id }, working)));
  }
}

/** @returns whether there may be more to do for it */
async function advanced(store: Store, it: ImportRecord, working: Working): Promise<boolean> {
  switch (it.state) {
    case "reading":
      return orRefused(store, it, working, () => readImport(store, it, working));
    case "checking":
      return orRefused(store, it, working, () => checkImport(store, it, working));
    case "writing":
      await writeStaged(store, it, working);
      return true;
    case "done":
    case "refused":
    case "stopped":
    case "dropped":
    case "reported":
      await dropStaged(store, it.id);
      return false;
  }
}

/** Before it is decided, whatever is wrong with the file or with us ends it. */
async function orRefused(
  store: Store,
  it: ImportRecord,
  working: Working,
  work: () => Promise<boolean | undefined> | Promise<void>,
): Promise<boolean> {
  try {
    return (await work()) !== false;
  } catch (fault) {
    if (fault instanceof LeftOff || isMachineFault(fault)) throw fault;
    const isOfFile = fault instanceof UnreadableFile;
    if (!isOfFile) working.onFault({ importId: it.id, line: null, fault });
    await refuseImport(store, it, working, isOfFile ? fault.message : FAULT_WORDS);
    return true;
  }
}
