/** Columns that a file of changes may have; all others are ignored. `number` is required. */
export const CHANGE_COLUMNS = [
  "number",
  "description",
  "billing_cycles_left",
  "trunk",
  "trunk_group",
] as const;
export type ChangeColumn = (typeof CHANGE_COLUMNS)[number];

export const MAX_CHANGES_BYTES = 5 * 1024 * 1024;
export const MAX_CHANGES_LINES = 50_000;

/** A line that can't be taken as it is. */
export interface BadChange {
  readonly line: number;
  readonly reason: string;
}

/** Lines of a file of changes, sorted out. */
export interface ChangesFound {
  /** Numbers in which something differs. */
  readonly changes: number;
  /** Lines that say what is so already. */
  readonly same: number;
  readonly bad: number;
  /** Enough of them to see what is wrong. */
  readonly firstBad: readonly BadChange[];
  /** Columns that were not read, as they stand in the file. */
  readonly ignored: readonly string[];
}

/** Why an uploaded file was not drawn up. Plain data, as it is stored. */
export type ChangesReport =
  /** Of a whole that can't be read. */
  | { readonly kind: "refused"; readonly reason: string }
  | ({ readonly kind: "bad-lines" } & ChangesFound)
  | ({ readonly kind: "nothing-differs" } & ChangesFound);
