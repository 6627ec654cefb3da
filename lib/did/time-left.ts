import { DAY_MS, HOUR_MS } from "./calendar";
import type { Did } from "./did";
import { hasLeftAgingPool } from "./life";
import { releaseInstant } from "./service-aging-pool";
import { TROUBLE_HOLDS } from "./status";

/** Whole days rounded down; `hours` (0–23, rounded down) are what to say when `days` is 0. */
export interface Span {
  readonly days: number;
  readonly hours: number;
}

export type TimeLeft =
  | { readonly kind: "not-begun" }
  | { readonly kind: "running"; readonly left: Span }
  | { readonly kind: "canceled"; readonly left: Span }
  | { readonly kind: "aging"; readonly left: Span; readonly wayBack: "renew" | "restore" }
  | { readonly kind: "removal-pending" }
  | { readonly kind: "register-by"; readonly left: Span }
  | { readonly kind: "register-overdue" }
  | { readonly kind: "porting"; readonly switchesAt: Date | null };

/** What the list says under the status: how long, until what, and what is still possible. */
export function timeLeft(did: Did, now: Date): TimeLeft {
  const expired = TROUBLE_HOLDS.expired(did, now);
  if (did.expiresAt !== null && expired) {
    if (hasLeftAgingPool(did, now)) return { kind: "removal-pending" };
    const left = spanBetween(now, releaseInstant(did.expiresAt));
    return { kind: "aging", left, wayBack: did.canceledAt === null ? "renew" : "restore" };
  }
  if (did.canceledAt !== null) {
    if (did.expiresAt === null) return { kind: "not-begun" };
    return { kind: "canceled", left: spanBetween(now, did.expiresAt) };
  }
  return timeLeftOfKept(did, now);
}

function timeLeftOfKept(did: Did, now: Date): TimeLeft {
  if (TROUBLE_HOLDS.portingIn(did, now)) return { kind: "porting", switchesAt: did.portInDueAt };
  if (TROUBLE_HOLDS.unregistered(did, now) && did.registrationDeadlineAt !== null) {
    if (now >= did.registrationDeadlineAt) return { kind: "register-overdue" };
    return { kind: "register-by", left: spanBetween(now, did.registrationDeadlineAt) };
  }
  if (did.expiresAt === null) return { kind: "not-begun" };
  return { kind: "running", left: spanBetween(now, did.expiresAt) };
}

/** Never negative: a span whose end has passed is empty. */
export function spanBetween(from: Date, until: Date): Span {
  const left = Math.max(0, until.getTime() - from.getTime());
  return { days: Math.floor(left / DAY_MS), hours: Math.floor((left % DAY_MS) / HOUR_MS) };
}
