import type { Reader } from "@/db/store";

const PAID = `
  SELECT item.number, setup_minor + first_period_minor AS paidMinor
  FROM json_each(?) AS asked
  JOIN orders ON orders.id = asked.value ->> 'orderId' AND orders.account_id = ?
  JOIN order_items AS item ON item.order_id = orders.id AND item.number = asked.value ->> 'number'
  WHERE item.refunded_at IS NULL`;

interface Ordered {
  readonly number: string;
  /** `null` = not bought here. */
  readonly orderId: number | null;
}

/** What was paid for each of these in its order and has not come back, in minor units. */
export async function paidInOrders(
  reader: Reader,
  accountId: number,
  dids: readonly Ordered[],
): Promise<ReadonlyMap<string, number>> {
  const asked = dids
    .filter(({ orderId }) => orderId !== null)
    .map(({ number, orderId }) => ({ number, orderId }));
  if (asked.length === 0) return new Map();
  const rows = reader.rows<{ number: string; paidMinor: number }>(PAID, [
    JSON.stringify(asked),
    accountId,
  ]);
  return new Map(rows.map(({ number, paidMinor }) => [number, paidMinor]));
}
