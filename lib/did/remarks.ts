import type { Action } from "./action-table";
import type { Change } from "./change";
import type { Did } from "./did";
import { lifeOf } from "./life";
import { isRefunded } from "./removal";
import { capacityOf, statusOf } from "./status";

/** What is worth knowing of a number before it is changed, beyond what it costs. */
export const REMARKS = [
  "starts-now",
  "stays-blocked",
  "expires-again",
  "emergency-stops",
  "free",
  "with-renewal",
  "takes-no-calls",
  "refunded",
  "in-review",
  "nothing-paid",
  "approved-at-once",
  "goes-to-review",
  "turns-unconfigured",
] as const;
export type Remark = (typeof REMARKS)[number];

type Asked =
  | Extract<Action, "renew" | "restore" | "cancel" | "routing" | "remove" | "end-user">
  | "delete";

const HOLDS: Record<Remark, (did: Did, change: Change, now: Date) => boolean> = {
  "starts-now": (did, { months }, now) =>
    months > 0 && did.expiresAt !== null && now >= did.expiresAt,
  "stays-blocked": (did, _, now) => lifeOf(did, now) !== "canceled" && did.blockedAt !== null,
  "expires-again": (_, { facts }) => facts.billingCycles === 0,
  "emergency-stops": (did) => did.emergency === "active",
  free: (_, { months }) => months === 0,
  "with-renewal": (_, { months }) => months > 0,
  "takes-no-calls": (did, { facts }) => capacityOf({ ...did, ...facts }) === 0,
  refunded: (_, { refundMinor = 0 }) => refundMinor > 0,
  "in-review": (did) => !isRefunded(did),
  "nothing-paid": (did, { refundMinor = 0 }) => isRefunded(did) && refundMinor === 0,
  "approved-at-once": (_, { facts }) => facts.verification === "approved",
  "goes-to-review": (_, { facts }) => facts.verification === "pending",
  "turns-unconfigured": (did, { facts }, now) =>
    statusOf(did, now) !== "not_configured" &&
    statusOf({ ...did, ...facts }, now) === "not_configured",
};

const ASKED: Record<Asked, readonly Remark[]> = {
  renew: ["starts-now", "stays-blocked", "expires-again"],
  restore: ["free", "with-renewal", "stays-blocked", "expires-again"],
  cancel: ["emergency-stops"],
  routing: ["takes-no-calls"],
  remove: ["refunded", "in-review", "nothing-paid"],
  "end-user": ["approved-at-once", "goes-to-review"],
  delete: ["turns-unconfigured"],
};

/** In the order in which they are said. Actions that need none have none. */
export function remarksOf(
  action: Action | "delete",
  did: Did,
  change: Change,
  now: Date,
): readonly Remark[] {
  const asked = action in ASKED ? ASKED[action as Asked] : [];
  return asked.filter((remark) => HOLDS[remark](did, change, now));
}
