import type { Transaction } from "@/db/store";
import { DAY_MS } from "@/lib/did/calendar";

/** How long a set is kept after its last use. */
const KEPT_MS = 90 * DAY_MS;

/** A use counts once a day, so that reading a list seldom writes. */
export async function touchNumberSet(tx: Transaction, id: string, now: Date): Promise<void> {
  tx.run("UPDATE number_sets SET last_used_at = ? WHERE id = ? AND last_used_at < ?", [
    now.getTime(),
    id,
    now.getTime() - DAY_MS,
  ]);
}

/** @returns how many sets nobody had used for so long that they were dropped */
export async function dropUnusedNumberSets(tx: Transaction, now: Date): Promise<number> {
  return tx.run("DELETE FROM number_sets WHERE last_used_at <= ?", [now.getTime() - KEPT_MS]);
}
