import type { A2pState, CnamState, EmergencyState } from "./service";
import type { VerificationState } from "./verification";

/** Why service time ended, written once, when an expiry has been dealt with. */
export const SERVICE_END_CAUSES = [
  "cycles-used-up",
  "insufficient-balance",
  "canceled",
  "never-activated",
  "imported",
] as const;

export type ServiceEndCause = (typeof SERVICE_END_CAUSES)[number];

/** The facts of one DID number. Status, time left and reasons are computed from them, never stored in it. */
export interface Did {
  /** E.164 digits without "+". */
  readonly number: string;
  readonly description: string | null;
  readonly createdAt: Date;

  /** When service time began; `null` while awaiting registration or porting. */
  readonly activatedAt: Date | null;
  /** End of the paid period, exclusive; `null` until activation, unless an import gave one. */
  readonly expiresAt: Date | null;
  /** Day of the month, 1–31 UTC, from which months are counted; `null` until activation. */
  readonly billingAnchorDay: number | null;
  readonly billingPeriodMonths: number;
  /** Renewals that remain: `null` = unlimited, else 0–999. Kept while canceled, when 0 is shown. */
  readonly billingCycles: number | null;
  readonly canceledAt: Date | null;
  readonly serviceEndedAt: Date | null;
  readonly serviceEndCause: ServiceEndCause | null;

  readonly blockedAt: Date | null;
  /** Said to the customer. */
  readonly blockedReason: string | null;

  readonly portInStartedAt: Date | null;
  readonly portInFinishedAt: Date | null;
  /** When the losing carrier hands the number over, once agreed. */
  readonly portInDueAt: Date | null;

  readonly registrationRequired: boolean;
  /** First approval; an activated number never returns to awaiting. */
  readonly registrationApprovedAt: Date | null;
  /** `null` for imported and activated numbers. */
  readonly registrationDeadlineAt: Date | null;
  /** State of the newest registration verification; "unassigned" where there is none. */
  readonly verification: VerificationState;

  readonly trunkId: number | null;
  readonly trunkGroupId: number | null;
  readonly includedChannels: number;
  readonly dedicatedChannels: number;
  /** Channels of the shared capacity group that it belongs to, 0 without one. */
  readonly sharedChannels: number;
  /** The number's own limit; `null` = none. */
  readonly capacityLimit: number | null;

  /** `null` = not supported by the number. */
  readonly emergency: EmergencyState | null;
  readonly a2p: A2pState | null;
  readonly cnam: CnamState | null;
}

/** Renewals left as shown, filtered and sorted by: a canceled number reads 0. */
export function shownBillingCycles(did: Did): number | null {
  return did.canceledAt === null ? did.billingCycles : 0;
}
