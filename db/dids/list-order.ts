import type { Position } from "@/lib/numbers/list-cursor";
import type { Sort, SortKey } from "@/lib/numbers/list-query";
import { type Condition, condition } from "./condition";

export interface SortColumn {
  readonly column: string;
  /** Holds account, status, this column and the number, in this order. */
  readonly index: string;
  /** Absent values stand last in both directions. */
  readonly hasNulls: boolean;
}

/** The only names of columns that an order can bring into a query. */
export const SORT_COLUMNS: Record<SortKey, SortColumn> = {
  number: { column: "d.number", index: "dids_by_number", hasNulls: false },
  country: { column: "d.country_code", index: "dids_by_country", hasNulls: false },
  status: { column: "d.status", index: "dids_by_number", hasNulls: false },
  expires: { column: "d.expires_at", index: "dids_by_expiry", hasNulls: true },
  cycles: { column: "d.cycles_shown", index: "dids_by_cycles", hasNulls: true },
  added: { column: "d.created_at", index: "dids_by_added", hasNulls: false },
  description: { column: "d.description_folded", index: "dids_by_description", hasNulls: true },
};

export type Direction = "ASC" | "DESC";

/** Which way keys and numbers run as the list is walked, forward or back. */
export interface Walk {
  readonly sort: Sort;
  readonly backward: boolean;
}

export function keyDirection({ sort, backward }: Walk): Direction {
  return sort.descending === backward ? "ASC" : "DESC";
}

/** Ties run by number ascending, whatever the order of the keys. */
export function numberDirection({ sort, backward }: Walk): Direction {
  if (sort.key === "number") return keyDirection({ sort, backward });
  return backward ? "DESC" : "ASC";
}

/** Rows beyond a value, seen in the direction of the walk. */
export function beyond(column: string, direction: Direction, value: unknown): Condition {
  return condition(`${column} ${direction === "ASC" ? ">" : "<"} ?`, value);
}

export function orderBy(walk: Walk): string {
  const nulls = walk.backward ? "DESC" : "ASC";
  return `key IS NULL ${nulls}, key ${keyDirection(walk)}, number ${numberDirection(walk)}`;
}

/** Rows that come after a position on a walk, as one condition. */
export function afterPosition(walk: Walk, from: Position): Condition {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const number = beyond("d.number", numberDirection(walk), from.number);
  if (from.key === null) {
    const others = walk.backward ? ` OR ${column} IS NOT NULL` : "";
    return condition(`(${column} IS NULL AND ${number.sql}${others})`, ...number.parameters);
  }
  const key = beyond(column, keyDirection(walk), from.key);
  const nulls = walk.backward ? "" : ` OR ${column} IS NULL`;
  return condition(
    `(${key.sql} OR (${column} = ? AND ${number.sql})${nulls})`,
    ...key.parameters,
    from.key,
    ...number.parameters,
  );
}
