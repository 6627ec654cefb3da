import type { Reader } from "@/db/store";
import type { RemovalGroup } from "@/lib/numbers/batch-view";

const GROUPS = `
  SELECT remarks AS remark, count(*) AS count, sum(refund_minor) AS refundMinor
  FROM batch_items WHERE batch_id = ? AND refusal IS NULL
  GROUP BY remarks ORDER BY sum(refund_minor) DESC, min(place)`;

/** Of each kind the first, enough to be recognized; the rest is counted. */
const SHOWN_NUMBERS = 20;
const NUMBERS = `
  SELECT number, refund_minor AS refundMinor
  FROM batch_items WHERE batch_id = ? AND refusal IS NULL AND remarks = ?
  ORDER BY place LIMIT ${SHOWN_NUMBERS}`;

/** The numbers that a batch removes, or has removed, by what that means for their money. */
export async function listRemovals(
  reader: Reader,
  batchId: number,
): Promise<readonly RemovalGroup[]> {
  return reader
    .rows<Omit<RemovalGroup, "numbers">>(GROUPS, [batchId])
    .map((group) => ({ ...group, numbers: reader.rows(NUMBERS, [batchId, group.remark]) }));
}
