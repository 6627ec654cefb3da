import type { Did } from "./did";
import { releaseInstant } from "./service-aging-pool";
import { TROUBLE_HOLDS } from "./status";

/** Where a number stands in its life, as far as that decides what may be done with it. */
export const LIVES = [
  "running",
  "blocked",
  "awaiting",
  "porting",
  "canceled",
  "canceled-in-pool",
  "expired-in-pool",
  "removal-pending",
] as const;
export type Life = (typeof LIVES)[number];

/** In the order of the status rule; what has lapsed is told apart by who ended it. */
export function lifeOf(did: Did, now: Date): Life {
  const isCanceled = TROUBLE_HOLDS.canceled(did, now);
  if (TROUBLE_HOLDS.expired(did, now)) {
    if (hasLeftAgingPool(did, now)) return "removal-pending";
    return isCanceled ? "canceled-in-pool" : "expired-in-pool";
  }
  if (isCanceled) return "canceled";
  if (TROUBLE_HOLDS.portingIn(did, now)) return "porting";
  if (TROUBLE_HOLDS.unregistered(did, now)) return "awaiting";
  return TROUBLE_HOLDS.blocked(did, now) ? "blocked" : "running";
}

/** From then on it only waits for its removal: the pool's last instant is over. */
export function hasLeftAgingPool(did: Did, now: Date): boolean {
  return did.expiresAt !== null && now >= releaseInstant(did.expiresAt);
}
