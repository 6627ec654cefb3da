import type { AtWork } from "@/db/batches/list-at-work";
import type { Lease } from "@/db/leases/leases";
import type { Store } from "@/db/store";
import { appNow } from "./app-clock";
import { isToCount, seenWork } from "./batches/seen-work";
import { setAside } from "./batches/set-aside";
import { underLease } from "./under-lease";

/** A number that a batch could not deal with. It was left out. */
export interface BatchFault {
  readonly batchId: number;
  readonly number: string;
  readonly fault: unknown;
}

interface AtFault {
  readonly onFault: (fault: BatchFault) => void;
  readonly lease: Lease;
  readonly fault: unknown;
}

/**
 * Leaves out the one number at which a batch fails, and tells of it.
 * @throws the fault itself where it was not a number's
 */
export async function leaveOut(
  store: Store,
  at: AtWork,
  { onFault, lease, fault }: AtFault,
): Promise<void> {
  const number = await store.inTransaction(async (tx) => {
    await underLease(tx, lease);
    const seen = await seenWork(tx, at);
    if (seen === null || seen.work.source !== null || isToCount(seen)) throw fault;
    return setAside(tx, { accountId: at.accountId, ...seen, most: 1 }, await appNow(tx));
  });
  onFault({ batchId: at.id, number, fault });
}
