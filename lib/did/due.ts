import { addMonths } from "./calendar";
import type { Did, ServiceEndCause } from "./did";
import { releaseInstant } from "./service-aging-pool";
import { TROUBLE_HOLDS } from "./status";

/** What time does to a number next, and when. */
export type Due =
  | { readonly kind: "renewal"; readonly at: Date }
  | { readonly kind: "service-end"; readonly at: Date; readonly cause: ServiceEndCause }
  | { readonly kind: "release"; readonly at: Date };

/**
 * What is due next: the expiry while it has not been dealt with, then release from the aging
 * pool. `null` for a number whose service time has not begun.
 */
export function dueNext(did: Did): Due | null {
  if (did.expiresAt === null) return null;
  if (did.serviceEndedAt !== null) return { kind: "release", at: releaseInstant(did.expiresAt) };
  const cause = serviceEndCause(did, did.expiresAt);
  if (cause === null) return { kind: "renewal", at: did.expiresAt };
  return { kind: "service-end", at: did.expiresAt, cause };
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

/** The number once that has been dealt with; `null` when it left the account. */
export function afterDue<D extends Did>(did: D, due: Due): D | null {
  switch (due.kind) {
    case "renewal":
      return { ...did, ...renewedByItself(did) };
    case "service-end":
      return { ...did, serviceEndedAt: due.at, serviceEndCause: due.cause };
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
