import type { Transaction } from "@/db/store";
import type { BatchItem } from "./batch-item";

const ITEMS = `
  INSERT INTO batch_items (batch_id, place, number, did_id, stamp, refusal, country_code,
    number_type, monthly_minor, price_minor, refund_minor, remarks, expires_at)
  SELECT ?, key, value ->> 'number', value ->> 'didId', value ->> 'stamp', value ->> 'refusal',
    value ->> 'countryCode', value ->> 'numberType', value ->> 'monthlyMinor',
    value ->> 'priceMinor', value ->> 'refundMinor', value ->> 'remarks', value ->> 'expiresAtMs'
  FROM json_each(?)`;

/** In the order in which the numbers were chosen. */
export async function insertItems(
  tx: Transaction,
  id: number,
  items: readonly BatchItem[],
): Promise<void> {
  tx.run(ITEMS, [id, JSON.stringify(items)]);
}
