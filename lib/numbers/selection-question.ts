import { listHref } from "./list-href";
import { DEFAULT_LIST_QUERY, type ListQuery } from "./list-query";

/** Whose ticks, and of which question: the order and the page of its rows are no part of it. */
export function selectionQuestion(owner: number, query: ListQuery): string {
  const { sort, per } = DEFAULT_LIST_QUERY;
  return `${owner} ${listHref({ ...query, page: 1, after: null, before: null, sort, per })}`;
}
