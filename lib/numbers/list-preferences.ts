import { z } from "zod";
import { PAGE_SIZES, type PageSize } from "./list-query";

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

export function writeListPreferences(preferences: ListPreferences): string {
  return JSON.stringify(preferences);
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
