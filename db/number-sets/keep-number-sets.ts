import type { Reader, Transaction } from "@/db/store";
import { DAY_MS } from "@/lib/did/calendar";

/** How long a set is kept after its last use. */
const KEPT_MS = 90 * DAY_MS;

/** A use counts once a day, so that reading a list seldom writes. */
export async function touchNumberSet(
  tx: Transaction,
  { id, accountId }: { readonly id: string; readonly accountId: number },
  now: Date,
): Promise<void> {
  const at = now.getTime();
  tx.run(
    "UPDATE number_sets SET last_used_at = ? WHERE id = ? AND account_id = ? AND last_used_at < ?",
    [at, id, accountId, at - DAY_MS],
  );
}

/** Asked each minute, so that nothing is locked while there is nothing to drop. */
export async function hasUnusedNumberSet(reader: Reader, now: Date): Promise<boolean> {
  const sql = "SELECT 1 FROM number_sets WHERE last_used_at <= ? LIMIT 1";
  return reader.row(sql, [now.getTime() - KEPT_MS]) !== undefined;
}

/**
 * Drops up to `most` sets that nobody has used for so long: a set has thousands of numbers.
 * @returns how many were dropped
 */
export async function dropUnusedNumberSets(
  tx: Transaction,
  now: Date,
  most: number,
): Promise<number> {
  return tx.run(
    `DELETE FROM number_sets WHERE id IN (
       SELECT id FROM number_sets WHERE last_used_at <= ? ORDER BY last_used_at LIMIT ?)`,
    [now.getTime() - KEPT_MS, most],
  );
}
