import type { Transaction } from "@/db/store";
import type { BatchState } from "@/lib/numbers/batch-view";

interface Change {
  readonly from: BatchState;
  readonly to: BatchState;
}

/** @throws when it is in another state by now */
export async function setState(
  tx: Transaction,
  batchId: number,
  { from, to }: Change,
): Promise<void> {
  const sql = "UPDATE batches SET state = ? WHERE id = ? AND state = ?";
  if (tx.run(sql, [to, batchId, from]) !== 1) throw new Error(`batch ${batchId} is not ${from}`);
}

interface Options {
  readonly options: unknown;
  readonly drawnUpAt: Date;
}

/** What was chosen for a batch that is being drawn up; what it would cost is still to be found out. */
export async function setOptions(
  tx: Transaction,
  batchId: number,
  { options, drawnUpAt }: Options,
): Promise<void> {
  const sql = `UPDATE batches SET options = ?, offers = '[]', drawn_up_at = ?
    WHERE id = ? AND state = 'drawing'`;
  const rows = tx.run(sql, [JSON.stringify(options), drawnUpAt.getTime(), batchId]);
  if (rows !== 1) throw new Error(`batch ${batchId} is not being drawn up`);
}

/** What each period would cost for the items so far. */
export async function setOffers(tx: Transaction, batchId: number, offers: unknown): Promise<void> {
  tx.run("UPDATE batches SET offers = ? WHERE id = ?", [JSON.stringify(offers), batchId]);
}
