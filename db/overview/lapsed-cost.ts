import type { Reader } from "@/db/store";

/** Lapsed numbers that can be renewed, and what one period of its own costs for each of them. */
export interface LapsedCost {
  readonly renewable: number;
  /** Minor units of the account's currency. */
  readonly costMinor: number;
}

const COST = `
  SELECT coalesce(sum(count), 0) AS renewable,
    coalesce(sum(count * months * (SELECT monthly_minor FROM price_rows
      WHERE plan_id = price_plan_id AND effective_from <= ?
      ORDER BY effective_from DESC LIMIT 1)), 0) AS costMinor
  FROM lapsed_counts WHERE account_id = ? AND count > 0`;

/** Exact at the prices of now, from kept counters: as quick for a million numbers as for ten. */
export async function lapsedCost(
  reader: Reader,
  accountId: number,
  now: Date,
): Promise<LapsedCost> {
  const cost = reader.row<LapsedCost>(COST, [now.getTime(), accountId]);
  if (cost === undefined) throw new Error("lapsed numbers can't be counted");
  return cost;
}
