import type { Service } from "@/lib/did/service";
import type { Mend } from "./service-mend";

/** A number that can't have the service now, why, and where that is mended. */
export interface LeftOut {
  /** As it is read. */
  readonly number: string;
  readonly words: string;
  readonly mend: Mend | null;
}

/** What a request would come to. Sums are minor units of the account's currency. */
export interface ServicePreview {
  readonly service: Service;
  /** E.164 digits of those that take part. */
  readonly numbers: readonly string[];
  /** They may have it too, but by a request of their own. */
  readonly apart: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly identityNames: readonly string[];
  /** The end user of the first that takes part. */
  readonly identityId: number | null;
  /** For one number. */
  readonly priceMinor: number;
  readonly totalMinor: number;
  /** `null` = nothing is refused for money. */
  readonly availableMinor: number | null;
  readonly missingMinor: number;
}
