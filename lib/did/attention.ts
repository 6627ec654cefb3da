import type { Did } from "./did";
import { needsHand } from "./service";
import { statusOf, TROUBLE_HOLDS } from "./status";

/** Reasons why a number wants somebody's hand, in the order in which they are listed. */
export const ATTENTION_REASONS = [
  "blocked",
  "registration",
  "lapsed",
  "not-renewing",
  "not-configured",
  "service",
] as const;

export type AttentionReason = (typeof ATTENTION_REASONS)[number];

const REASON_HOLDS: Record<AttentionReason, (did: Did, now: Date) => boolean> = {
  blocked: TROUBLE_HOLDS.blocked,
  registration: needsRegistration,
  lapsed: (did, now) => TROUBLE_HOLDS.expired(did, now) && did.canceledAt === null,
  "not-renewing": (did, now) => TROUBLE_HOLDS.notRenewing(did, now) && isInService(did, now),
  "not-configured": (did, now) =>
    (TROUBLE_HOLDS.unrouted(did, now) || TROUBLE_HOLDS.withoutCapacity(did, now)) &&
    isInService(did, now),
  service: (did) => needsHand(did.emergency) || needsHand(did.a2p) || needsHand(did.cnam),
};

/** Reasons stand beside the status: whether a number works and whether it wants a hand are two things. */
export function attentionReasons(did: Did, now: Date): readonly AttentionReason[] {
  return ATTENTION_REASONS.filter((reason) => REASON_HOLDS[reason](did, now));
}

function needsRegistration(did: Did, now: Date): boolean {
  if (!did.registrationRequired) return false;
  if (did.verification === "unassigned" || did.verification === "rejected") return true;
  return did.verification === "pending" && statusOf(did, now) === "awaiting_registration";
}

function isInService(did: Did, now: Date): boolean {
  return !TROUBLE_HOLDS.canceled(did, now) && !TROUBLE_HOLDS.expired(did, now);
}
