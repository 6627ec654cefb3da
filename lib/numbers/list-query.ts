import type { AttentionReason } from "@/lib/did/attention";
import type { BillingPeriod } from "@/lib/did/billing-cycles";
import type { Feature, NumberType } from "@/lib/did/feature";
import type { A2pState, CnamState, EmergencyState } from "@/lib/did/service";
import type { DidStatus } from "@/lib/did/status";
import type { VerificationState } from "@/lib/did/verification";

export const SORT_KEYS = [
  "number",
  "country",
  "status",
  "expires",
  "cycles",
  "added",
  "description",
] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const PAGE_SIZES = [25, 50, 100] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** Longest list of numbers that a URL carries. */
export const MAX_URL_NUMBERS = 500;

/** Either end may be open. Both are inclusive. */
export interface CountRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** UTC days, "YYYY-MM-DD", both inclusive; either end may be open. */
export interface DayRange {
  readonly from: string | null;
  readonly to: string | null;
}

/** An id of the account's own, or "none": numbers that have none. */
export type IdOrNone = number | "none";

export type ExpiresFilter =
  | { readonly kind: "within"; readonly days: 7 | 30 | 90 }
  | ({ readonly kind: "days" } & DayRange);

export type CyclesFilter =
  | { readonly kind: "unlimited" }
  | ({ readonly kind: "range" } & CountRange);

export type CapacityFilter =
  | { readonly kind: "none" }
  | { readonly kind: "pool"; readonly id: number }
  | ({ readonly kind: "range" } & CountRange);

/** What may be asked about numbers, apart from section, order and page. `null` or empty = any. */
export interface ListFilters {
  /** Digits anywhere in the number. */
  readonly number: string | null;
  /** E.164 digits, unique, at most MAX_URL_NUMBERS. */
  readonly numbers: readonly string[];
  /** Id of a stored list of numbers, for one that is too long for a URL. */
  readonly set: string | null;
  readonly description: string | null;
  readonly country: readonly string[];
  /** ISO 3166-2 code, or our id. */
  readonly region: string | number | null;
  readonly city: number | null;
  readonly type: readonly NumberType[];
  readonly trunk: IdOrNone | null;
  readonly group: IdOrNone | null;
  readonly identity: IdOrNone | null;
  readonly address: IdOrNone | null;
  readonly verification: readonly VerificationState[];
  readonly reference: string | null;
  readonly emergency: readonly EmergencyState[];
  readonly a2p: readonly A2pState[];
  readonly cnam: readonly CnamState[];
  readonly cycles: CyclesFilter | null;
  readonly capacity: CapacityFilter | null;
  /** All of them. */
  readonly features: readonly Feature[];
  readonly period: readonly BillingPeriod[];
  readonly expires: ExpiresFilter | null;
  readonly renews: boolean | null;
  readonly added: DayRange | null;
  readonly order: string | null;
  readonly attention: AttentionReason | "any" | null;
}

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** One question put to the list: a URL and nothing else. All fields present. */
export interface ListQuery extends ListFilters {
  /** `null` = All. */
  readonly status: DidStatus | null;
  readonly sort: Sort;
  readonly per: PageSize;
  /** 1-based; 1 when a cursor is given. */
  readonly page: number;
  /** Opaque: rows after or before the row it names. At most one of the two is set. */
  readonly after: string | null;
  readonly before: string | null;
}

/** All numbers of the account, by number. Its address is the bare path. */
export const DEFAULT_LIST_QUERY: ListQuery = {
  status: null,
  number: null,
  numbers: [],
  set: null,
  description: null,
  country: [],
  region: null,
  city: null,
  type: [],
  trunk: null,
  group: null,
  identity: null,
  address: null,
  verification: [],
  reference: null,
  emergency: [],
  a2p: [],
  cnam: [],
  cycles: null,
  capacity: null,
  features: [],
  period: [],
  expires: null,
  renews: null,
  added: null,
  order: null,
  attention: null,
  sort: { key: "number", descending: false },
  per: 50,
  page: 1,
  after: null,
  before: null,
};
