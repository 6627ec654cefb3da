import { getTableColumns } from "drizzle-orm";
import { dids } from "@/db/schema/dids";
import type { DidRecord } from "./did-from-row";

/** A number as an action meets it: stored as it is, with what its group sells and for how much. */
export type ActedDid = DidRecord & {
  /** Months. */
  readonly periodsSold: readonly number[];
  /** Minor units of the account's currency, as of the instant asked about. */
  readonly monthlyMinor: number;
};

export const ACTED_COLUMNS = Object.entries(getTableColumns(dids)).map(
  ([key, { name, dataType }]) => {
    return { key, name, dataType };
  },
);

/** The periods that are sold, and the columns in their order. */
export type ActedCells = readonly [string, ...unknown[]];

export const PLAN_CELL = 1 + ACTED_COLUMNS.findIndex(({ key }) => key === "pricePlanId");

/**
 * All names of a number at once: a copy of it has its full size from the start, while one that
 * grows name by name leaves four times its size behind to be cleared away.
 */
const BLANK: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(ACTED_COLUMNS.map(({ key }) => [key, null])),
  periodsSold: [],
  monthlyMinor: 0,
};

/** JSON knows numbers only; the schema says which of them are instants and flags. */
export function actedDidFrom(cells: ActedCells, monthlyMinor: number): ActedDid {
  const did: Record<string, unknown> = { ...BLANK };
  let place = 0;
  for (const { key, dataType } of ACTED_COLUMNS) {
    place += 1;
    const cell = cells[place];
    if (dataType === "date") did[key] = cell === null ? null : new Date(cell as number);
    else did[key] = dataType === "boolean" ? cell === 1 : cell;
  }
  did.periodsSold = periodsIn(cells[0]);
  did.monthlyMinor = monthlyMinor;
  return did as unknown as ActedDid;
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
