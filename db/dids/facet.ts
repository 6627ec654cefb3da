import type { ListFilters } from "@/lib/numbers/list-query";
import { type Condition, condition, isOneOf, joined } from "./condition";
import { type Asked, indexed, ofSections, type Source } from "./source";

/** One value of a filter, in which the index (its own, where it is not the facet's) runs by number. */
export interface Branch extends Condition {
  readonly index?: string;
}

/** A filter of which an index holds, for each value, the numbers in their order. */
export interface Facet {
  readonly filter: keyof ListFilters;
  readonly index: string;
  /** One value each. */
  readonly branches: readonly Branch[];
  /** Its numbers as candidates, in whatever order is asked for. */
  readonly source: Source;
}

/** These hold a stretch for each section; the other indexes name no section. */
const INDEXES_BY_SECTION: ReadonlySet<string> = new Set([
  "dids_by_number",
  "dids_by_country",
  "dids_by_region",
  "dids_by_expiry",
  "dids_by_cycles",
  "dids_by_added",
  "dids_by_description",
]);

export function isBySection(index: string): boolean {
  return INDEXES_BY_SECTION.has(index);
}

export function facetOfOne(
  asked: Asked,
  filter: keyof ListFilters,
  index: string,
  equality: Condition,
): Facet {
  return { filter, index, branches: [equality], source: sourceOf(asked, filter, index, equality) };
}

interface Column {
  readonly index: string;
  readonly column: string;
  /** What the index itself says of its rows, so that SQLite may use it. */
  readonly guard?: string;
}

export function facetOfValues(
  asked: Asked,
  filter: keyof ListFilters,
  { index, column, guard }: Column,
  values: readonly (string | number)[],
): Facet {
  const guarded = (it: Condition) =>
    guard === undefined ? it : joined([it, condition(guard)], " AND ");
  if (values.length === 0) return facetOfOne(asked, filter, index, guarded(condition("FALSE")));
  const branches = values.map((value) => guarded(condition(`${column} = ?`, value)));
  const any = guarded(isOneOf(column, values));
  return { filter, index, branches, source: sourceOf(asked, filter, index, any) };
}

function sourceOf(
  { accountId, query, statuses }: Asked,
  filter: keyof ListFilters,
  index: string,
  any: Condition,
): Source {
  const hasSections = isBySection(index);
  const own = hasSections
    ? ofSections(accountId, statuses)
    : condition("d.account_id = ?", accountId);
  const isExact = hasSections || query.status === null;
  return indexed(filter, index, joined([own, any], " AND "), isExact);
}
