import { type Batch, findBatch } from "@/db/batches/find-batch";
import { findWork } from "@/db/batches/find-work";
import { keepSummary } from "@/db/batches/keep-summary";
import { setState } from "@/db/batches/set-state";
import { summarizeBatch } from "@/db/batches/summarize-batch";
import type { Store, Transaction } from "@/db/store";

/**
 * Counts a batch's items once they stand, so that nobody who looks at it has to; one that was being
 * drawn up can be looked at from then on. It is counted outside of any transaction.
 */
export async function countStep(
  store: Store,
  batch: Batch,
  { accountId, before }: { accountId: number; before: (tx: Transaction) => Promise<void> },
): Promise<void> {
  const summary = await summarizeBatch(store, batch.id, batch.state === "stopped");
  await store.inTransaction(async (tx) => {
    await before(tx);
    const [now, work] = [await findBatch(tx, accountId, batch.key), await findWork(tx, batch.id)];
    const isSame =
      now?.state === batch.state && now.drawnUpAt.getTime() === batch.drawnUpAt.getTime();
    if (!isSame || work === null || (batch.state === "drawing" && work.reached < work.chosen))
      return;
    await keepSummary(tx, batch.id, summary);
    if (batch.state === "drawing") await setState(tx, batch.id, { from: "drawing", to: "draft" });
  });
}
