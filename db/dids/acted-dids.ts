import { monthlyPriceAt } from "@/db/prices/monthly-price";
import type { Reader } from "@/db/store";
import {
  ACTED_COLUMNS,
  type ActedCells,
  type ActedDid,
  actedDidFrom,
  PLAN_CELL,
} from "./acted-did";

/** All of them in one cell: handing over sixty a number takes the driver longer than all the rest. */
const ACTED = `
  SELECT json_group_array(
    json_array(g.periods_sold, ${ACTED_COLUMNS.map(({ name }) => `d.${name}`).join(", ")})) AS numbers
  FROM json_each(?) AS asked CROSS JOIN dids d ON d.id = asked.value AND d.account_id = ?
  JOIN did_groups g ON g.id = d.did_group_id`;

/** The account's numbers among these ids; what has left it, or never was its own, is missing. */
export async function actedDids(
  reader: Reader,
  accountId: number,
  ids: readonly number[],
  at: Date,
): Promise<ReadonlyMap<number, ActedDid>> {
  const found = reader.row<{ numbers: string }>(ACTED, [JSON.stringify(ids), accountId]);
  const rows: readonly ActedCells[] = JSON.parse(found?.numbers ?? "[]");
  const prices = new Map<number, number>();
  const acted = new Map<number, ActedDid>();
  for (const cells of rows) {
    const planId = cells[PLAN_CELL] as number;
    const monthlyMinor = prices.get(planId) ?? (await monthlyPriceAt(reader, planId, at));
    prices.set(planId, monthlyMinor);
    const did = actedDidFrom(cells, monthlyMinor);
    acted.set(did.id, did);
  }
  return acted;
}
