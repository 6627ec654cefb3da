import type { Transaction } from "@/db/store";
import type { BatchSummary } from "@/lib/numbers/batch-view";

/** So that nobody who looks at a batch has to count its items. */
export async function keepSummary(
  tx: Transaction,
  batchId: number,
  summary: BatchSummary,
): Promise<void> {
  const sql = "UPDATE batch_work SET summary = ? WHERE batch_id = ?";
  const rows = tx.run(sql, [JSON.stringify(summary), batchId]);
  if (rows !== 1) throw new Error(`batch ${batchId} is not worked through in steps`);
}

/** What was counted no longer stands: it is counted anew. */
export async function forgetSummary(tx: Transaction, batchId: number): Promise<void> {
  tx.run("UPDATE batch_work SET summary = NULL WHERE batch_id = ?", [batchId]);
}
