import { DAY_MS, HOUR_MS } from "./calendar";

const MINUTE_MS = 60_000;

/** How long after each attempt the next may be made; after the last the e-mail has failed. */
const DELAYS_MS = [
  MINUTE_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  24 * HOUR_MS,
] as const;

/** An e-mail is tried so often and no more, whatever happens in between. */
export const MOST_ATTEMPTS = DELAYS_MS.length + 1;

/** @param attempts made so far, the last included. @returns `null` when it was the last */
export function delayAfter(attempts: number): number | null {
  return DELAYS_MS[attempts - 1] ?? null;
}

/** What nobody could send for so long is news no more. */
const STALE_AFTER_MS = 7 * DAY_MS;

/** Whether it is too late to send an e-mail: a mail server may be named long after it was written. */
export function isStale(writtenAt: Date, now: Date): boolean {
  return now.getTime() - writtenAt.getTime() >= STALE_AFTER_MS;
}
