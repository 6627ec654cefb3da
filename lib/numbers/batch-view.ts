import type { Refusal } from "@/lib/did/decision";
import type { NumberType } from "@/lib/did/feature";
import type { Remark } from "@/lib/did/remarks";

/** What one billing period would cost for all that can have it. */
export interface PeriodOffer {
  readonly months: number;
  /** How many of the chosen numbers can have it. */
  readonly numbers: number;
  /** Minor units of the account's currency, as all sums here. */
  readonly totalMinor: number;
}

/** Numbers that are changed alike. */
export interface BatchGroup {
  readonly countryName: string;
  readonly numberType: NumberType;
  readonly monthlyMinor: number;
  readonly count: number;
  readonly totalMinor: number;
}

/** Numbers that are left out for one reason. */
export interface BatchRefusals {
  readonly reason: Refusal;
  readonly count: number;
  /** The first of them, E.164 digits. */
  readonly numbers: readonly string[];
}

/** What a batch does, or did: counted from its own numbers, so that both say the same. */
export interface BatchSummary {
  readonly chosen: number;
  /** Will be changed; of a finished one: was changed. */
  readonly changed: number;
  readonly totalMinor: number;
  readonly groups: readonly BatchGroup[];
  readonly refusals: readonly BatchRefusals[];
  readonly remarks: Readonly<Record<Remark, number>>;
  readonly earliestExpiry: Date | null;
}
