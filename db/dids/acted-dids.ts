import { getTableColumns } from "drizzle-orm";
import { monthlyPriceAt } from "@/db/prices/monthly-price";
import { dids } from "@/db/schema/dids";
import type { Reader } from "@/db/store";
import type { DidRecord } from "./did-from-row";

/** A number as an action meets it: stored as it is, with what its group sells and for how much. */
export type ActedDid = DidRecord & {
  /** Months. */
  readonly periodsSold: readonly number[];
  /** Minor units of the account's currency, as of the instant asked about. */
  readonly monthlyMinor: number;
};

const COLUMNS = Object.entries(getTableColumns(dids)).map(([key, { name, dataType }]) => {
  return { key, name, dataType };
});

/** All of them in one cell: handing over sixty a number takes the driver longer than all the rest. */
const ACTED = `
  SELECT json_group_array(
    json_array(g.periods_sold, ${COLUMNS.map(({ name }) => `d.${name}`).join(", ")})) AS numbers
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
  const rows: readonly (readonly [string, ...unknown[]])[] = JSON.parse(found?.numbers ?? "[]");
  const prices = new Map<number, number>();
  const acted = new Map<number, ActedDid>();
  for (const [sold, ...cells] of rows) {
    const did = recordFrom(cells);
    const { pricePlanId } = did;
    const monthlyMinor = prices.get(pricePlanId) ?? (await monthlyPriceAt(reader, pricePlanId, at));
    prices.set(pricePlanId, monthlyMinor);
    acted.set(did.id, Object.assign(did, { periodsSold: periodsIn(sold), monthlyMinor }));
  }
  return acted;
}

/** JSON knows numbers only; the schema says which of them are instants and flags. */
function recordFrom(cells: readonly unknown[]): DidRecord {
  const record: Record<string, unknown> = {};
  for (const [place, { key, dataType }] of COLUMNS.entries()) {
    const cell = cells[place];
    if (dataType === "date") record[key] = cell === null ? null : new Date(cell as number);
    else record[key] = dataType === "boolean" ? cell === 1 : cell;
  }
  return record as unknown as DidRecord;
}

const PERIODS = new Map<string, readonly number[]>();

/** Few lists are sold, by many numbers each. */
function periodsIn(sold: string): readonly number[] {
  const known = PERIODS.get(sold);
  if (known !== undefined) return known;
  const periods = sold.split(",").map(Number);
  PERIODS.set(sold, periods);
  return periods;
}
