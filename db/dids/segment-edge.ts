import type { Reader } from "@/db/store";
import { allOf, condition } from "./condition";
import { beyond, keyDirection, SORT_COLUMNS, type Walk } from "./list-order";
import type { WalkPlan } from "./list-plan";
import type { Segment } from "./list-segments";
import { merged } from "./walk-rows";

/** What of a segment comes before a key. */
export function before(walk: Walk, segment: Segment, edge: string | number): Segment {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const opposite = keyDirection(walk) === "ASC" ? "DESC" : "ASC";
  return { ...segment, where: allOf([segment.where, beyond(column, opposite, edge)]) };
}

/** What of a segment has this very key, in the order of numbers. */
export function tiedAt(walk: Walk, segment: Segment, edge: string | number): Segment {
  const { column } = SORT_COLUMNS[walk.sort.key];
  return { ...segment, kind: "tied", where: condition(`${column} = ?`, edge) };
}

/** Where keys run against numbers: the key at a place, which does not depend on how ties run. */
export function keyAt(
  reader: Reader,
  plan: WalkPlan,
  walk: Walk,
  { segment, offset }: { segment: Segment; offset: number },
): string | number | undefined {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const rows = merged(plan, `${column} AS key`, segment);
  const found = reader.row<{ key: string | number }>(
    `${rows.sql} ORDER BY key ${keyDirection(walk)} LIMIT 1 OFFSET ?`,
    [...rows.parameters, offset],
  );
  return found?.key;
}
