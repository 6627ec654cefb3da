import { z } from "zod";
import { DEFAULT_LIST_QUERY, type ListQuery, PAGE_SIZES, type PageSize } from "./list-query";

/** Columns that a member may leave out or move; the number stands first and the menu last, always. */
export const LIST_COLUMNS = [
  "place",
  "status",
  "trunk",
  "capacity",
  "identity",
  "services",
  "cycles",
] as const;
export type ListColumn = (typeof LIST_COLUMNS)[number];

export const DENSITIES = ["comfortable", "compact"] as const;
export type Density = (typeof DENSITIES)[number];

/** How one member likes the list; it follows them to every browser. */
export interface ListPreferences {
  /** Shown columns in their order. */
  readonly columns: readonly ListColumn[];
  readonly density: Density;
  /** Rows per page where the URL does not say. */
  readonly per: PageSize;
  /** Single-key shortcuts. */
  readonly shortcuts: boolean;
}

export const DEFAULT_LIST_PREFERENCES: ListPreferences = {
  columns: LIST_COLUMNS,
  density: "comfortable",
  per: 50,
  shortcuts: true,
};

const stored = z.object({
  columns: z
    .array(z.enum(LIST_COLUMNS))
    .max(LIST_COLUMNS.length)
    .transform(unique)
    .catch([...LIST_COLUMNS]),
  density: z.enum(DENSITIES).catch(DEFAULT_LIST_PREFERENCES.density),
  per: z.literal(PAGE_SIZES).catch(DEFAULT_LIST_PREFERENCES.per),
  shortcuts: z.boolean().catch(DEFAULT_LIST_PREFERENCES.shortcuts),
});

/** Whatever an older or newer program stored: what is understood is kept, the rest takes the default. */
export function parseListPreferences(json: string): ListPreferences {
  return stored.parse(JSON.parse(json));
}

/**
 * The question with the member's page size where its address names none. A later page by number or
 * cursor without a size was counted in the default size, so it stays there: a colleague's link
 * shows the colleague's rows. Links go on to name every size but the default, as the codec says;
 * choosing a size remembers it, so that whoever prefers another gets back to the default too.
 */
export function inPreferredSize(
  query: ListQuery,
  isSizeGiven: boolean,
  preferred: PageSize,
): ListQuery {
  const isLater = query.page !== 1 || query.after !== null || query.before !== null;
  const isOpen = !isSizeGiven && !isLater && query.per === DEFAULT_LIST_QUERY.per;
  return isOpen ? { ...query, per: preferred } : query;
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
