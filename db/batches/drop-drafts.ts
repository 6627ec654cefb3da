import type { Reader, Transaction } from "@/db/store";

/** Asked each minute, so that nothing is locked while there is nothing to drop. */
export async function hasDraftFrom(reader: Reader, before: Date): Promise<boolean> {
  const sql = "SELECT 1 FROM batches WHERE state = 'draft' AND made_at < ? LIMIT 1";
  return reader.row(sql, [before.getTime()]) !== undefined;
}

const OLDEST = `
  SELECT id FROM batches WHERE state = 'draft' AND made_at < ? ORDER BY made_at LIMIT 1`;

/** Items that one transaction forgets: nobody waits long behind it, however large the draft. */
const ITEMS_AT_ONCE = 20_000;
const ITEMS = `
  DELETE FROM batch_items WHERE batch_id = :id AND place < :at_once + (
    SELECT min(place) FROM batch_items WHERE batch_id = :id)`;
const REST = ["batch_work", "batch_prices"].map((it) => `DELETE FROM ${it} WHERE batch_id = ?`);

/** Forgets the oldest draft from before then, or some of it. @returns how many are gone: 1 or 0 */
export async function dropDraftFrom(tx: Transaction, before: Date): Promise<number> {
  const oldest = tx.row<{ id: number }>(OLDEST, [before.getTime()]);
  if (oldest === undefined) return 0;
  const { id } = oldest;
  if (tx.run(ITEMS, { id, at_once: ITEMS_AT_ONCE }) === ITEMS_AT_ONCE) return 0;
  for (const sql of REST) tx.run(sql, [id]);
  tx.run("DELETE FROM batches WHERE id = ?", [id]);
  return 1;
}
