import { type Batch, findBatch } from "@/db/batches/find-batch";
import { type BatchWork, findWork } from "@/db/batches/find-work";
import type { AtWork } from "@/db/batches/list-at-work";
import type { Store, Transaction } from "@/db/store";

/** A batch in which something is to be done, and how far it is. */
export interface SeenWork {
  readonly batch: Batch;
  readonly work: BatchWork;
}

/** `null` when nothing is to be done for it any more. */
export async function seenWork(
  reader: Store | Transaction,
  { accountId, key }: AtWork,
): Promise<SeenWork | null> {
  const batch = await findBatch(reader, accountId, key);
  const work = batch === null ? null : await findWork(reader, batch.id);
  if (batch === null || work === null || batch.state === "draft") return null;
  return { batch, work };
}

/** All is decided or done: its items stand. */
export function isToCount({ batch, work }: SeenWork): boolean {
  if (batch.state === "finished" || batch.state === "stopped") return true;
  return batch.state === "drawing" && work.source === null && work.reached === work.chosen;
}
