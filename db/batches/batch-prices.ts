import type { Reader, Transaction } from "@/db/store";

export interface PlanPrice {
  readonly planId: number;
  readonly monthlyMinor: number;
}

const REMEMBER = `
  INSERT OR IGNORE INTO batch_prices
  SELECT ?, value ->> 'planId', value ->> 'monthlyMinor' FROM json_each(?)`;

/** By these prices some of a batch was drawn up. */
export async function rememberPrices(
  tx: Transaction,
  batchId: number,
  prices: readonly PlanPrice[],
): Promise<void> {
  tx.run(REMEMBER, [batchId, JSON.stringify(prices)]);
}

const OTHER = `
  SELECT 1 FROM batch_prices WHERE batch_id = ? AND monthly_minor IS NOT (
    SELECT monthly_minor FROM price_rows p
    WHERE p.plan_id = batch_prices.plan_id AND effective_from <= ?
    ORDER BY effective_from DESC LIMIT 1)
  LIMIT 1`;

/** A price is no longer what a batch was drawn up by. */
export async function isPriceOther(reader: Reader, batchId: number, at: Date): Promise<boolean> {
  return reader.row(OTHER, [batchId, at.getTime()]) !== undefined;
}
