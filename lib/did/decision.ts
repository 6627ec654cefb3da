/** Why the core says no to a number. The words for each stand in lib/numbers/wording-refusals.ts. */
export const REFUSALS = [
  "already-canceled",
  "awaiting-registration",
  "canceled",
  "expired",
  "not-awaiting",
  "remove-instead",
  "not-canceled",
  "not-blocked",
  "already-blocked",
  "porting",
  "removal-pending",
  "service-ended",
  "period-not-sold",
  "too-far-ahead",
  "unchanged",
  "not-configurable",
  "not-enough-channels",
  "registration-kept",
  "verification-pending",
  "requirement-unmet",
  "identity-in-use",
  "identity-unapproved",
  "not-assigned",
  "service-not-supported",
  "service-open",
  "service-not-open",
  "service-elsewhere",
  "identity-unnamed",
  "identity-not-business",
  "address-missing",
  "address-elsewhere",
  "changed-since",
  "changed-again",
  "no-time-left",
  "target-gone",
  "target-deleting",
  "being-updated",
  "fault",
  "not-found",
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What the core answers for one number: a change to be written, or the reason why there is none. */
export type Decision<Change> =
  | { readonly kind: "approved"; readonly change: Change }
  | { readonly kind: "refused"; readonly reason: Refusal };

export function approve<Change>(change: Change): Decision<Change> {
  return { kind: "approved", change };
}

export function refuse(reason: Refusal): Decision<never> {
  return { kind: "refused", reason };
}
