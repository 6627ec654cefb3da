import type { Transaction } from "@/db/store";
import { priceOfPeriod } from "@/lib/did/money";
import type { DemoNumber } from "./demo-number";
import type { DemoEntry } from "./store-ledger";

const SETUP_MINOR = 100;

/** What the number cost when it was ordered, in minor units. */
export function orderCost(it: DemoNumber): { setup: number; firstPeriod: number } {
  return { setup: SETUP_MINOR, firstPeriod: priceOfPeriod(it.monthlyMinor, it.period) };
}

export interface StoredOrders {
  /** By reference. */
  readonly ids: ReadonlyMap<string, number>;
  readonly charges: readonly DemoEntry[];
}

/** Stores the orders that the numbers name, with their items; what they cost is booked later. */
export function storeOrders(
  tx: Transaction,
  accountId: number,
  numbers: readonly DemoNumber[],
): StoredOrders {
  const ids = new Map<string, number>();
  const charges: DemoEntry[] = [];
  for (const [reference, items] of byOrder(numbers)) {
    const at = Math.min(...items.map((it) => it.createdAt.getTime()));
    const order = tx.row<{ id: number }>(
      "INSERT INTO orders (account_id, reference, created_at) VALUES (?, ?, ?) RETURNING id",
      [accountId, reference, at],
    );
    if (order === undefined) throw new Error("the order was not stored");
    ids.set(reference, order.id);
    let total = 0;
    for (const it of items) {
      const { setup, firstPeriod } = orderCost(it);
      total += setup + firstPeriod;
      tx.run(
        `INSERT INTO order_items (order_id, number, setup_minor, first_period_minor)
         VALUES (?, ?, ?, ?)`,
        [order.id, it.number, setup, firstPeriod],
      );
    }
    charges.push({ at, kind: "order", amountMinor: -total, orderId: order.id, note: reference });
  }
  return { ids, charges };
}

function byOrder(numbers: readonly DemoNumber[]): ReadonlyMap<string, readonly DemoNumber[]> {
  const orders = new Map<string, DemoNumber[]>();
  for (const it of numbers) {
    if (it.order === null) continue;
    const items = orders.get(it.order);
    if (items === undefined) orders.set(it.order, [it]);
    else items.push(it);
  }
  return orders;
}
