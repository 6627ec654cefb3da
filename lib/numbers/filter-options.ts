/** Fields of the filters panel whose choices are things of the account. */
export const OPTION_FIELDS = ["city", "trunk", "group", "identity", "address", "pool"] as const;
export type OptionField = (typeof OPTION_FIELDS)[number];

/** More are not offered at once: who has more of them types a part of the name. */
export const MAX_OPTIONS = 200;

/** Longest part of a name that is looked for, in UTF-16 units. */
export const MAX_NAME_SOUGHT = 100;

export interface FilterOption {
  readonly id: number;
  readonly name: string;
}

/** Choices by name, the chosen one among them always. */
export interface FilterOptions {
  readonly options: readonly FilterOption[];
  /** There are more that fit than are offered. */
  readonly isCut: boolean;
}
