import type { Reader } from "@/db/store";
import type { Position } from "@/lib/numbers/list-cursor";
import type { Condition } from "./condition";
import { keyDirection, type Walk } from "./list-order";
import type { ListPlan } from "./list-plan";
import { segmentsFrom } from "./list-segments";
import { candidatesInOrder } from "./read-candidates";
import { readPlaces } from "./read-places";
import { placesInOrder } from "./walk-rows";

/** Many rows on a walk: what finds them, and where the walk goes on. */
export interface Block {
  /** Ids in the order of the walk, as JSON. */
  readonly ids: string;
  readonly count: number;
  /** `null` when there are none. */
  readonly last: Position | null;
}

interface Stretch {
  readonly from: Position | null;
  readonly limit: number;
}

/** The rows that `readPlaces` gives, for thousands of which no objects need be made. */
export function readBlock(reader: Reader, plan: ListPlan, walk: Walk, stretch: Stretch): Block {
  const rows = rowsByNumber(plan, walk, stretch);
  if (rows !== null) return blockByNumber(reader, rows, walk);
  const places = readPlaces(reader, plan, walk, stretch);
  const ids = JSON.stringify(places.map(({ id }) => id));
  return { ids, count: places.length, last: places.at(-1) ?? null };
}

/** By number the whole rest of a walk is one statement. */
function rowsByNumber(plan: ListPlan, walk: Walk, { from, limit }: Stretch): Condition | null {
  if (walk.sort.key !== "number" || plan.statuses.length === 0) return null;
  if (plan.kind === "candidates") return candidatesInOrder(plan, walk, { from, limit });
  const [segment] = segmentsFrom(walk, from, plan.statuses);
  return segment === undefined ? null : placesInOrder(plan, walk, { segment, limit });
}

/** A number is there once, so that the farthest is the last. */
function blockByNumber(reader: Reader, rows: Condition, walk: Walk): Block {
  const farthest = keyDirection(walk) === "ASC" ? "max" : "min";
  const found = reader.row<{ ids: string; count: number; number: string | null }>(
    `SELECT json_group_array(id) AS ids, count(*) AS count, ${farthest}(number) AS number
     FROM (${rows.sql})`,
    rows.parameters,
  );
  const { ids, count, number } = found ?? { ids: "[]", count: 0, number: null };
  return { ids, count, last: number === null ? null : { key: number, number } };
}
