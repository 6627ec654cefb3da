import { setImmediate } from "node:timers/promises";
import type { ImportRecord } from "@/db/imports/find-import";
import { reachBytes } from "@/db/imports/import-progress";
import { type Lease, takeLease } from "@/db/leases/leases";
import type { Store, Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { LeftOff } from "./left-off";

/** After this the import of a process that is gone is taken over by another. */
const LEASE_MS = 10_000;
/** How often it is told how far a file is read. */
const TELL_EVERY_MS = 400;

/** Who works at imports, and how. */
export interface Working {
  /** Who this process is, among all that may work. */
  readonly holder: string;
  /** Stops between two steps; what is left is taken up again. */
  readonly signal?: AbortSignal;
  /** Where the files are. */
  readonly folder: string;
  /** Told of each line that was left out because of a fault, and of what ended an import. */
  readonly onFault: (fault: ImportFault) => void;
  /** Lines in one transaction, and what is left to other writers between two of them. */
  readonly pace: { readonly most: number; readonly pauseMs: number };
}

export interface ImportFault {
  readonly importId: number;
  /** `null` = it is no line's: the import ended. */
  readonly line: number | null;
  readonly fault: unknown;
}

export function leaseOf({ id }: Pick<ImportRecord, "id">, { holder }: Working): Lease {
  return { name: `import ${id}`, holder, lastsMs: LEASE_MS };
}

/** What each transaction of a step begins with. @throws LeftOff when the step is not ours to make */
export async function beginStep(
  tx: Transaction,
  it: Pick<ImportRecord, "id">,
  working: Working,
): Promise<void> {
  if (working.signal?.aborted === true) throw new LeftOff();
  if (!(await takeLease(tx, leaseOf(it, working), machineNow()))) throw new LeftOff();
}

/**
 * Awaited between the lines of a file: others are served, and from time to time it is told how far
 * the file is read.
 * @throws LeftOff when it was stopped
 */
export function beatOf(
  store: Store,
  it: ImportRecord,
  working: Working,
): { readonly onBytes: (read: number) => void; readonly between: () => Promise<void> } {
  let read = 0;
  let toldAt = machineNow().getTime();
  const onBytes = (bytes: number) => {
    read = bytes;
  };
  async function between() {
    await setImmediate();
    if (Math.abs(machineNow().getTime() - toldAt) < TELL_EVERY_MS) return;
    toldAt = machineNow().getTime();
    await store.inTransaction(async (tx) => {
      await beginStep(tx, it, working);
      if (!(await reachBytes(tx, it, read))) throw new LeftOff();
    });
  }
  return { onBytes, between };
}
