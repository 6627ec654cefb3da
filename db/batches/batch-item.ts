import type { Refusal } from "@/lib/did/decision";

/** A number of a batch as it was drawn up. */
export interface BatchItem {
  readonly number: string;
  /** `null` = not in the account. */
  readonly didId: number | null;
  /** The facts that it was decided by. */
  readonly stamp: string;
  /** `null` = it will be changed. */
  readonly refusal: Refusal | null;
  readonly countryCode: string;
  readonly numberType: string;
  /** Minor units of the account's currency, as all sums. */
  readonly monthlyMinor: number;
  readonly priceMinor: number;
  /** Comes back. */
  readonly refundMinor: number;
  /** Of lib/did/remarks.ts, by comma; of a refused one what it lacks, of lib/did/requirement.ts. */
  readonly remarks: string;
  /** As it will be, in milliseconds; `null` where the action does not touch it. */
  readonly expiresAtMs: number | null;
}
