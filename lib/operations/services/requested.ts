import type { Refusal } from "@/lib/did/decision";
import type { Service } from "@/lib/did/service";

/** What is asked for, for which numbers. */
export interface Wish {
  readonly service: Service;
  /** E.164 digits. */
  readonly numbers: readonly string[];
  /** Emergency: where help is sent; "unchosen" while it is only looked at. */
  readonly addressId: number | null | "unchosen";
}

/** A campaign's or a displayed name, and what a campaign is for. */
export interface Particulars {
  /** `null` where the name follows from identity and address. */
  readonly name: string | null;
  readonly useCase: string | null;
  readonly samples: readonly string[];
}

/** What became, or would become, of one number. */
export interface NumberOutcome {
  readonly number: string;
  readonly refusal: Refusal | null;
  /** Whose it is now; `null` = nobody's. */
  readonly identityId: number | null;
}

export type Requested =
  /** One request for each identity. */
  | { readonly kind: "requested"; readonly references: readonly string[]; readonly numbers: number }
  | { readonly kind: "nothing"; readonly outcomes: readonly NumberOutcome[] }
  /** What it costs is no longer what was shown: nothing was done. */
  | { readonly kind: "price-changed"; readonly totalMinor: number }
  | { readonly kind: "short-of-money"; readonly missingMinor: number }
  /** The address is gone, archived, or has a newer version. */
  | { readonly kind: "address-gone" };

/** Numbers that one request may be for. */
export const MOST_NUMBERS = 1000;
