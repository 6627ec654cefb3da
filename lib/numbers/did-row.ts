import type { AttentionReason } from "@/lib/did/attention";
import type { Did } from "@/lib/did/did";
import type { NumberType } from "@/lib/did/feature";
import type { DidStatus } from "@/lib/did/status";

/** A name with the id under which the account knows it. */
export interface Named {
  readonly id: number;
  readonly name: string;
}

/** One line of the list: the facts, and the names of what they refer to. Only what a line shows. */
export interface DidRow {
  readonly did: Did;
  /** As stored: of a number whose expiry is not dealt with yet, the status it had. */
  readonly status: DidStatus;
  readonly attention: readonly AttentionReason[];
  /** Its expiry has come and nobody has dealt with it yet: "being updated". */
  readonly isBeingUpdated: boolean;
  readonly countryCode: string;
  readonly countryName: string;
  readonly regionName: string | null;
  readonly cityName: string | null;
  readonly numberType: NumberType;
  readonly trunk: Named | null;
  readonly trunkGroup: (Named & { readonly trunks: number }) | null;
  readonly pool: Named | null;
  readonly sharedGroup: Named | null;
  readonly identity: (Named & { readonly kind: "personal" | "business" | "unnamed" }) | null;
  /** Price of one month now, in minor units of the account's currency. */
  readonly monthlyMinor: number;
}

export interface ListPage {
  readonly rows: readonly DidRow[];
  /** 1-based place of the first row when known, else `null` (reached by a cursor). */
  readonly firstPlace: number | null;
  readonly previous: string | null;
  readonly next: string | null;
}
