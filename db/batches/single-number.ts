import type { Reader } from "@/db/store";
import type { SingleNumber } from "@/lib/numbers/batch-view";

const SINGLE = `
  SELECT i.number, d.billing_period_months AS ownMonths
  FROM batch_items i LEFT JOIN dids d ON d.id = i.did_id AND d.account_id = ?
  WHERE i.batch_id = ? LIMIT 2`;

/** The number of a batch that acts on one alone; `null` where they are more. */
export async function singleNumber(
  reader: Reader,
  accountId: number,
  batchId: number,
): Promise<SingleNumber | null> {
  const [first, second] = reader.rows<SingleNumber>(SINGLE, [accountId, batchId]);
  return first === undefined || second !== undefined ? null : first;
}
