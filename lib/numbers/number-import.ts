/** What becomes of a file of numbers that staff upload. The first four go on; the others are ends. */
export const IMPORT_STATES = [
  /** It is found out what it would do. */
  "reading",
  /** Waits to be confirmed. */
  "reported",
  /** Confirmed: each line is held against what is there now, and set aside. */
  "checking",
  /** Decided: it goes to its end. */
  "writing",
  "done",
  /** It can't be read. */
  "refused",
  /** By staff, before anything was written. */
  "stopped",
  /** Nobody confirmed it. */
  "dropped",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/** Until something is written, it can be stopped. */
const STOPPABLE: ReadonlySet<ImportState> = new Set(["reading", "reported", "checking"]);

export function isStoppable(state: ImportState): boolean {
  return STOPPABLE.has(state);
}

/** 200 MB, as people count them. */
export const MAX_IMPORT_BYTES = 200_000_000;
export const MAX_IMPORT_LINES = 1_000_000;

/** What a file would do, or did. */
export interface ImportFindings {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly bad: number;
  /** Some of them; all are in a file of their own. */
  readonly firstBad: readonly { readonly line: number; readonly reason: string }[];
  /** The words in which a default is told, and how many added numbers take it. */
  readonly defaults: readonly (readonly [words: string, numbers: number])[];
  readonly renewing: number;
  /** Minor units of the account's currency. */
  readonly renewingMinor: number;
  /** Headings of columns that are not read. */
  readonly ignored: readonly string[];
}

/** How many lines can be taken. */
export function goodLines({ added, updated, unchanged }: ImportFindings): number {
  return added + updated + unchanged;
}

export interface NumberImport {
  readonly key: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly bytes: number;
  readonly isUpdate: boolean;
  readonly skipBad: boolean;
  readonly madeByName: string;
  /** Machine clock, as all of its instants. */
  readonly madeAt: Date;
  readonly findings: ImportFindings | null;
  /** How often it was reported. */
  readonly reports: number;
  readonly confirmedByName: string | null;
  readonly confirmedAt: Date | null;
  /** Bytes while it is read or checked; then lines written. */
  readonly reached: number;
  /** To be written. */
  readonly lines: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly leftOut: number;
  readonly reason: string | null;
  readonly endedAt: Date | null;
}
