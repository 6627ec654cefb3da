import type { ListFilters, ListQuery } from "@/lib/numbers/list-query";
import { allOf, type Condition, condition, isOneOf, joined } from "./condition";

/** A way to find few rows by an index of their own: it selects ids, some of them too many. */
export interface Source {
  readonly filter: keyof ListFilters;
  readonly ids: Condition;
  /** The ids are exactly the numbers of these sections that the filter asks for. */
  readonly isExact: boolean;
}

/** What a list asks of one account, and in which sections. */
export interface Asked {
  readonly accountId: number;
  readonly query: ListQuery;
  readonly statuses: readonly number[];
  readonly conditions: ReadonlyMap<keyof ListFilters, Condition>;
}

export function ofSections(accountId: number, statuses: readonly number[]): Condition {
  return allOf([condition("d.account_id = ?", accountId), isOneOf("d.status", statuses)]);
}

export function prefixed(start: string, rest: Condition): Condition {
  return joined([condition(start), rest], " ");
}
