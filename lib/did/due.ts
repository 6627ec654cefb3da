import { addMonths } from "./calendar";
import type { Did, ServiceEndCause } from "./did";
import { releaseInstant } from "./service-aging-pool";
import { TROUBLE_HOLDS } from "./status";

/** What time does to a number next, and when. */
export type Due =
  | { readonly kind: "renewal"; readonly at: Date }
  | { readonly kind: "service-end"; readonly at: Date; readonly cause: ServiceEndCause }
  | { readonly kind: "deadline"; readonly at: Date }
  | { readonly kind: "release"; readonly at: Date };

/**
 * What is due next: the expiry while it has not been dealt with, then release from the aging
 * pool; for a number that lacks its registration, the deadline of that. `null` for any other whose
 * service time has not begun.
 */
export function dueNext(did: Did): Due | null {
  const deadline = registrationDeadline(did);
  if (did.expiresAt === null) return deadline;
  if (did.serviceEndedAt !== null) return { kind: "release", at: releaseInstant(did.expiresAt) };
  if (deadline !== null && deadline.at < did.expiresAt) return deadline;
  const cause = serviceEndCause(did, did.expiresAt);
  if (cause === null) return { kind: "renewal", at: did.expiresAt };
  return { kind: "service-end", at: did.expiresAt, cause };
}

/** While a review runs, or once it was passed, the deadline does not count. */
function registrationDeadline(did: Did): Due | null {
  const at = did.registrationDeadlineAt;
  const lacks = did.verification === "unassigned" || did.verification === "rejected";
  const isKept = did.activatedAt !== null || did.canceledAt !== null || !lacks;
  if (at === null || isKept || TROUBLE_HOLDS.portingIn(did, at)) return null;
  return TROUBLE_HOLDS.unregistered(did, at) ? { kind: "deadline", at } : null;
}

/** Why a number does not renew at its expiry; `null` when it does. */
function serviceEndCause(did: Did, expiry: Date): ServiceEndCause | null {
  if (did.canceledAt !== null) return "canceled";
  const waiting = TROUBLE_HOLDS.portingIn(did, expiry) || TROUBLE_HOLDS.unregistered(did, expiry);
  if (waiting) return "never-activated";
  if (did.billingCycles === 0) return "cycles-used-up";
  return null;
}

/** What becomes of a renewal for which the money is not there: cycles stay, nothing is charged. */
export function endsUnpaid(at: Date): Due {
  return { kind: "service-end", at, cause: "insufficient-balance" };
}

/** What can't be taken back: it waits while the clock is in doubt. */
export function leavesAccount(due: Due): boolean {
  return due.kind === "release" || due.kind === "deadline";
}

/** The number once that has been dealt with; `null` when it left the account. */
export function afterDue<D extends Did>(did: D, due: Due): D | null {
  switch (due.kind) {
    case "renewal":
      return { ...did, ...renewedByItself(did) };
    case "service-end":
      return { ...did, serviceEndedAt: due.at, serviceEndCause: due.cause };
    case "deadline":
    case "release":
      return null;
  }
}

/** The next expiry after one renewal by the number's own billing period. */
export function renewedByItself(did: Did): { expiresAt: Date; billingCycles: number | null } {
  if (did.expiresAt === null || did.billingAnchorDay === null) {
    throw new Error(`${did.number} has no service time to renew`);
  }
  return {
    expiresAt: addMonths(did.expiresAt, did.billingPeriodMonths, did.billingAnchorDay),
    billingCycles: did.billingCycles === null ? null : did.billingCycles - 1,
  };
}

/** Time alone will renew it: for "renews on …" and the weekly figures. */
export function willRenewByItself(did: Did): boolean {
  return dueNext(did)?.kind === "renewal";
}
