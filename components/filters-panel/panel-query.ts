import { FILTER_NAMES } from "@/lib/numbers/list-parameters";
import { DEFAULT_LIST_QUERY, type ListFilters, type ListQuery } from "@/lib/numbers/list-query";

/** Asked for in the bar; all other filters are the panel's. */
const OF_BAR: ReadonlySet<string> = new Set([
  "number",
  "numbers",
  "set",
  "description",
  "country",
  "region",
]);
const OF_PANEL = FILTER_NAMES.filter((name) => !OF_BAR.has(name));

/** The same question with none of the panel's filters, from its first page. */
export function withoutPanel(query: ListQuery): ListQuery {
  const { page, after, before } = DEFAULT_LIST_QUERY;
  const cleared = OF_PANEL.map((name) => [name, DEFAULT_LIST_QUERY[name]]);
  return { ...query, ...Object.fromEntries(cleared), page, after, before };
}

/** How many of the panel's filters are set. */
export function countOfPanel(query: ListFilters): number {
  return OF_PANEL.filter((name) => isSet(query[name])).length;
}

function isSet(value: ListFilters[keyof ListFilters]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null;
}
