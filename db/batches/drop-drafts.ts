import type { Reader, Transaction } from "@/db/store";

/** Asked each minute, so that nothing is locked while there is nothing to drop. */
export async function hasDraftFrom(reader: Reader, before: Date): Promise<boolean> {
  const sql = "SELECT 1 FROM batches WHERE state = 'draft' AND made_at < ? LIMIT 1";
  return reader.row(sql, [before.getTime()]) !== undefined;
}

const OLDEST = `
  SELECT id FROM batches WHERE state = 'draft' AND made_at < ? ORDER BY made_at LIMIT 1`;

/** Forgets the oldest draft from before then. @returns whether there was one */
export async function dropDraftFrom(tx: Transaction, before: Date): Promise<boolean> {
  const oldest = tx.row<{ id: number }>(OLDEST, [before.getTime()]);
  if (oldest === undefined) return false;
  tx.run("DELETE FROM batch_items WHERE batch_id = ?", [oldest.id]);
  tx.run("DELETE FROM batches WHERE id = ?", [oldest.id]);
  return true;
}
