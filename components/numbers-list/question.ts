import type { ListQuery, Sort } from "@/lib/numbers/list-query";

/** The same question from its first page: whatever changes the list starts there. */
export function allOf(query: ListQuery): ListQuery {
  return { ...query, page: 1, after: null, before: null };
}

export function sortedBy(query: ListQuery, key: Sort["key"]): ListQuery {
  const descending = query.sort.key === key && !query.sort.descending;
  return { ...allOf(query), sort: { key, descending } };
}
