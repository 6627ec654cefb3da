import type { Reader } from "@/db/store";
import { decodeCursor, END_CURSOR, type Position } from "@/lib/numbers/list-cursor";
import type { ListQuery } from "@/lib/numbers/list-query";
import { allOf, type Condition, condition, joined } from "./condition";
import { keyDirection, numberDirection, SORT_COLUMNS, type Walk } from "./list-order";
import type { WalkPlan } from "./list-plan";
import { type Segment, segmentsFrom } from "./list-segments";
import { stretches } from "./walk-rows";

/**
 * Whether a page of what is asked for, or all that is left of it, is among the next rows of the
 * order. It need not be, however many match: numbers of one trunk may all be in the country that
 * comes last.
 */
export function isMetWithin(reader: Reader, plan: WalkPlan, rows: number): boolean {
  const { query, statuses } = plan;
  const walk = { sort: query.sort, backward: query.before !== null };
  const segments = segmentsFrom(walk, startOf(query), statuses);
  const most = Math.ceil(rows / Math.max(1, segments.length));
  const page = query.per + 1;
  let met = 0;
  for (const segment of segments) {
    const next = nextRows(plan, walk, segment);
    met += hitsAmong(reader, next, most, page - met);
    if (met >= page) return true;
    if (hasMore(reader, next, most)) return false;
  }
  return true;
}

function startOf(query: ListQuery): Position | null {
  const cursor = query.before ?? query.after;
  return cursor === null || cursor === END_CURSOR ? null : decodeCursor(query, cursor);
}

/** Each with whether it is asked for; by its key alone, where ties don't matter yet. */
function nextRows(plan: WalkPlan, walk: Walk, segment: Segment): Condition {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const isHit = joined([condition("("), allOf([...plan.rest.values()]), condition(") AS hit")], "");
  const columns = joined([condition(`${column} AS key, d.number AS number`), isHit], ", ");
  const rows = stretches(plan, columns, segment, [segment.where]);
  const order =
    segment.kind === "tied" ? `number ${numberDirection(walk)}` : `key ${keyDirection(walk)}`;
  return { ...rows, sql: `${rows.sql} ORDER BY ${order}` };
}

/** Of the next so many rows, up to `enough`. */
function hitsAmong(reader: Reader, rows: Condition, most: number, enough: number): number {
  const found = reader.row<{ hits: number }>(
    `SELECT count(*) AS hits FROM (SELECT hit FROM (${rows.sql} LIMIT ?) WHERE hit LIMIT ?)`,
    [...rows.parameters, most, enough],
  );
  return found?.hits ?? 0;
}

function hasMore(reader: Reader, rows: Condition, most: number): boolean {
  return reader.row(`${rows.sql} LIMIT 1 OFFSET ?`, [...rows.parameters, most]) !== undefined;
}
