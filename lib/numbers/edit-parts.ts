interface FromTo<Value> {
  readonly from: Value;
  readonly to: Value;
}

/** What is to become of a number, part by part; a part that stays is left out. */
export interface EditParts {
  /** `null` = none. */
  readonly description?: FromTo<string | null>;
  /** `null` = unlimited. */
  readonly cycles?: FromTo<number | null>;
  /** Name of a trunk or trunk group; `null` = none. */
  readonly target?: FromTo<string | null>;
}
