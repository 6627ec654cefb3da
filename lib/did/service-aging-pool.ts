import { DAY_MS, laterBy } from "./calendar";

/** How long an expired number stays renewable before it leaves the account for good. */
export const AGING_POOL_MS = 34 * DAY_MS;

/** After release a number rests before anybody can have it again. */
export const QUARANTINE_MS = 30 * DAY_MS;

/** The instant at which a number that expired then leaves the aging pool. */
export function releaseInstant(expiresAt: Date): Date {
  return laterBy(expiresAt, AGING_POOL_MS);
}
