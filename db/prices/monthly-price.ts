import type { Reader } from "@/db/store";

const PRICE_AT = `
  SELECT monthly_minor AS monthlyMinor FROM price_rows
  WHERE plan_id = ? AND effective_from <= ?
  ORDER BY effective_from DESC LIMIT 1`;

/** Price of one month of a plan as of an instant, in minor units of the plan's currency. */
export async function monthlyPriceAt(reader: Reader, planId: number, at: Date): Promise<number> {
  const price = reader.row<{ monthlyMinor: number }>(PRICE_AT, [planId, at.getTime()]);
  if (price === undefined) throw new Error(`price plan ${planId} has no price at ${at.toJSON()}`);
  return price.monthlyMinor;
}
