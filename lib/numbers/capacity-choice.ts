/** A part that is left out stays as it is. */
export interface CapacityOptions {
  /** The number's own limit; `null` = none. */
  readonly limit?: number | null;
  /** For each of the numbers; 0 channels give back what it has. */
  readonly dedicated?: { readonly poolId: number; readonly channels: number };
  /** `null` = in no shared group. */
  readonly sharedGroupId?: number | null;
}

/** Said in the form where a part is to stay as it is. */
export const AS_IT_IS = "keep";
/** Said where a number is to be in no shared group. */
export const NO_GROUP = "none";
