/** A status, a verification or a service as it looks: its colours and its icon. */
type Look = string;

/** What each column says of a number; `null` where there is nothing to say. */
export interface ShownCells {
  readonly place: {
    /** ISO 3166-1 alpha-2, in lower case. */
    readonly flag: string;
    readonly country: string;
    readonly line: string;
  };
  readonly status: {
    readonly look: Look;
    readonly word: string;
    /** Beside the word, and what it says when pointed at. */
    readonly more: { readonly shown: string; readonly all: string | undefined } | null;
    readonly left: string | null;
    readonly tone: "warn" | "bad" | null;
    readonly verification: readonly [look: Look, label: string] | null;
  };
  readonly trunk: TwoLines | null;
  readonly capacity: TwoLines;
  /** "assign": there is none, and it may be given one. */
  readonly identity: TwoLines | "assign" | null;
  readonly services: readonly (readonly [service: string, tone: string, label: string])[];
  readonly cycles: TwoLines;
}

export type TwoLines = readonly [first: string, second: string | null];

/**
 * One line of the list, in words: all that a browser needs to draw it. It is told to browsers as
 * data, which is about a quarter of what its elements would be.
 */
export interface ShownRow {
  readonly number: string;
  /** As people read it. */
  readonly shown: string;
  readonly description: string | null;
  readonly href: string;
  readonly cells: Partial<ShownCells>;
}
