import { addMonths, DAY_MS, laterBy } from "./calendar";
import type { Did } from "./did";
import { TROUBLE_HOLDS } from "./status";

/** A rejection leaves at least so long to answer it. */
const AFTER_REJECTION_MS = 14 * DAY_MS;

/**
 * The number once its details are approved: service time begins, and the first period with it.
 * One that is still being ported starts when that is finished; an expiry that an import gave stays.
 */
export function approvedAt<D extends Did>(did: D, now: Date): D {
  const approved: D = {
    ...did,
    verification: "approved",
    registrationApprovedAt: did.registrationApprovedAt ?? now,
    registrationDeadlineAt: null,
  };
  const isOver = did.canceledAt !== null || did.serviceEndedAt !== null;
  if (did.activatedAt !== null || isOver || TROUBLE_HOLDS.portingIn(did, now)) return approved;
  if (did.expiresAt !== null) return { ...approved, activatedAt: now };
  const anchor = now.getUTCDate();
  return {
    ...approved,
    activatedAt: now,
    expiresAt: addMonths(now, did.billingPeriodMonths, anchor),
    billingAnchorDay: anchor,
  };
}

/** The number once its details are sent back: there is time enough to answer. */
export function rejectedAt<D extends Did>(did: D, now: Date): D {
  const deadline = did.registrationDeadlineAt;
  const earliest = laterBy(now, AFTER_REJECTION_MS);
  const moved = deadline === null || deadline > earliest ? deadline : earliest;
  return { ...did, verification: "rejected", registrationDeadlineAt: moved };
}

/**
 * The number once its approval is taken back: it is blocked, and a block that was there before
 * stays as it is. One that never was in service waits again for its first approval.
 */
export function revokedAt<D extends Did>(did: D, reason: string, now: Date): D {
  if (did.activatedAt === null) {
    return { ...did, verification: "rejected", registrationApprovedAt: null };
  }
  const block = did.blockedAt === null ? { blockedAt: now, blockedReason: reason } : {};
  return { ...did, verification: "rejected", ...block };
}
