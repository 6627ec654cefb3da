import type { Reader } from "@/db/store";

/** The price of one month of a plan as of an instant, in minor units of the plan's currency. */
export type PriceList = (planId: number, at: Date) => number;

const PRICES = `
  SELECT plan_id AS planId, effective_from AS fromMs, monthly_minor AS monthlyMinor
  FROM price_rows WHERE plan_id IN (SELECT value FROM json_each(?))
  ORDER BY effective_from DESC`;

interface Price {
  readonly planId: number;
  readonly fromMs: number;
  readonly monthlyMinor: number;
}

/**
 * All prices that these plans had and will have, read once for many numbers.
 * @throws when asked, for an instant at which a plan has no price
 */
export async function priceListOf(reader: Reader, planIds: Iterable<number>): Promise<PriceList> {
  const plans = JSON.stringify([...new Set(planIds)]);
  const newestFirst = new Map<number, Price[]>();
  for (const price of reader.rows<Price>(PRICES, [plans])) {
    newestFirst.set(price.planId, [...(newestFirst.get(price.planId) ?? []), price]);
  }
  return (planId, at) => {
    const price = newestFirst.get(planId)?.find(({ fromMs }) => fromMs <= at.getTime());
    if (price === undefined) throw new Error(`price plan ${planId} has no price at ${at.toJSON()}`);
    return price.monthlyMinor;
  };
}
