import type { ListFilters, ListQuery } from "@/lib/numbers/list-query";
import { allOf, type Condition, condition, isOneOf, joined } from "./condition";
import type { Search } from "./search";

/** A way to find few rows by an index of their own, some of them perhaps too many. */
export interface Source {
  readonly filter: keyof ListFilters;
  /** What stands behind FROM, and which of its rows `d` are meant. */
  readonly table: Condition;
  readonly where: Condition;
  /** Its rows once more, found without a look at any of them. */
  readonly ids: Condition;
  /** Its rows are exactly the numbers that the filter asks for, in the sections asked for. */
  readonly isExact: boolean;
  /** A column in which its rows come by number without being sorted. */
  readonly byNumber?: string;
  /** Of its rows the filter need not be asked again. */
  readonly isAnswered: boolean;
  /** Beyond this many nobody looks further. */
  readonly most?: number;
  /** Tells how many rows there are, where that is kept or counted in a better way. */
  readonly counted?: Condition;
  /** Its index is gone through for few rows: no second time only to count. */
  readonly isScan?: boolean;
  /** Finding the rows costs much more than reading them: their ids are kept once found. */
  readonly search?: Search;
  /** Further rows, found by another index; none of them is among the source's own. */
  readonly beside?: Source;
}

/** What a list asks of one account, and in which sections. */
export interface Asked {
  readonly accountId: number;
  readonly query: ListQuery;
  readonly statuses: readonly number[];
  readonly conditions: ReadonlyMap<keyof ListFilters, Condition>;
}

/** Rows that an index of the numbers holds; what else is asked of them is often in it, too. */
export function indexed(
  filter: keyof ListFilters,
  index: string,
  where: Condition,
  isExact: boolean,
): Source {
  return joinedTo(filter, condition(`dids d INDEXED BY ${index}`), where, isExact);
}

/** Rows that are met by way of another table and are all that the filter asks for. */
export function joinedTo(
  filter: keyof ListFilters,
  table: Condition,
  where: Condition,
  isExact: boolean,
): Source {
  const ids = joined([prefixed("SELECT d.id FROM", table), where], " WHERE ");
  return { filter, table, where, ids, isExact, isAnswered: true };
}

/** Rows whose ids are found elsewhere, each looked up. */
export function lookedUp(filter: keyof ListFilters, ids: Condition, isExact: boolean): Source {
  const table = joined([condition("("), ids, condition(") AS found CROSS JOIN dids d")], "");
  return { filter, table, where: condition("d.id = found.id"), ids, isExact, isAnswered: false };
}

export function ofSections(accountId: number, statuses: readonly number[]): Condition {
  return allOf([condition("d.account_id = ?", accountId), isOneOf("d.status", statuses)]);
}

/** Without a section nothing need be asked: those left out of `statuses` have no such rows. */
export function ofOpenSection({ query, statuses }: Asked): readonly Condition[] {
  return query.status === null ? [] : [isOneOf("d.status", statuses)];
}

export function prefixed(start: string, rest: Condition): Condition {
  return joined([condition(start), rest], " ");
}
