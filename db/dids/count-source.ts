import type { Reader } from "@/db/store";
import type { Condition } from "./condition";
import type { Source } from "./source";

/** How many rows a source has; more than `most` = so many at least. */
export interface Counted {
  readonly source: Source;
  readonly count: number;
  readonly most: number;
}

/** Up to `most`; nobody goes on counting beyond. */
export function countOf(reader: Reader, { ids, counted, isScan }: Source, most: number): number {
  if (counted !== undefined) return countFrom(reader, counted);
  if (isScan === true) return countFrom(reader, limited(ids, most + 1));
  return hasMore(reader, ids, most) ? most + 1 : countFrom(reader, all(ids));
}

export function countAll(reader: Reader, { ids, counted }: Source): number {
  return countFrom(reader, counted ?? all(ids));
}

/** Passing entries takes half the time of counting them. */
function hasMore(reader: Reader, ids: Condition, most: number): boolean {
  const sql = `${ids.sql} LIMIT 1 OFFSET ?`;
  return reader.row(sql, [...ids.parameters, Math.max(0, most)]) !== undefined;
}

function all({ sql, parameters }: Condition): Condition {
  return { sql: `SELECT count(*) AS count FROM (${sql})`, parameters };
}

function limited({ sql, parameters }: Condition, limit: number): Condition {
  return all({ sql: `${sql} LIMIT ?`, parameters: [...parameters, limit] });
}

function countFrom(reader: Reader, { sql, parameters }: Condition): number {
  return reader.row<{ count: number }>(sql, parameters)?.count ?? 0;
}
