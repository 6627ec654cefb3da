import type { Transaction } from "@/db/store";
import {
  driverValue,
  type StoredFacts,
  WRITTEN_COLUMNS,
  type Written,
  withProjection,
} from "./did-columns";
import type { DidRecord } from "./did-from-row";

/**
 * Writes what differs between a stored number and its new facts, projection included, and only
 * that: an index whose column does not change costs nothing.
 * @returns whether anything differed
 */
export async function updateDid(
  tx: Transaction,
  stored: DidRecord,
  facts: StoredFacts,
  now: Date,
): Promise<boolean> {
  const written = withProjection(facts, now);
  const changed = differing(stored, written);
  if (changed.length === 0) return false;
  const assignments = changed.map(({ column }) => `${column.name} = ?`).join(", ");
  const rows = tx.run(`UPDATE dids SET ${assignments} WHERE id = ? AND account_id = ?`, [
    ...changed.map((it) => driverValue(written, it)),
    stored.id,
    stored.accountId,
  ]);
  if (rows !== 1) throw new Error(`${stored.number} changed while it was written`);
  return true;
}

/** Whether writing these facts would change anything, projection included. */
export function wouldChange(stored: DidRecord, facts: StoredFacts, now: Date): boolean {
  return differing(stored, withProjection(facts, now)).length > 0;
}

function differing(stored: DidRecord, written: Written) {
  return WRITTEN_COLUMNS.filter((it) => driverValue(written, it) !== driverValue(stored, it));
}
