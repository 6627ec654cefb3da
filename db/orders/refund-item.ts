import type { Transaction } from "@/db/store";

const MARK = `
  UPDATE order_items SET refunded_at = ? WHERE order_id = ? AND number = ? AND refunded_at IS NULL
    AND EXISTS (SELECT 1 FROM orders WHERE id = order_id AND account_id = ?)
  RETURNING setup_minor + first_period_minor AS paidMinor`;

/** Marks what was paid for a number in its order as given back, once. @returns it, or 0 */
export async function refundItem(
  tx: Transaction,
  { accountId, orderId, number }: { accountId: number; orderId: number; number: string },
  at: Date,
): Promise<number> {
  const asked = [at.getTime(), orderId, number, accountId];
  return tx.row<{ paidMinor: number }>(MARK, asked)?.paidMinor ?? 0;
}
