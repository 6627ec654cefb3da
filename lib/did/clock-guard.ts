import { DAY_MS } from "./calendar";

/** A clock that is further ahead than this when it is looked at again has leapt. */
const LEAP_MS = 2 * DAY_MS;

/** After a leap a clock is believed again once it ran on for this long. */
const STEADY_MS = DAY_MS;

/** What was last seen of a clock; both instants are its own. */
export interface ClockSeen {
  readonly seenAt: Date | null;
  /** Since when it has been doubted; `null` = it is believed. */
  readonly doubtedSince: Date | null;
}

/**
 * Since when the clock that now shows `now` is doubted. What can't be undone waits meanwhile: a
 * machine that wakes up in the wrong year must not give numbers away. Standing still counts as a
 * leap too; going back is none, and only begins the wait anew.
 */
export function doubtedSince({ seenAt, doubtedSince }: ClockSeen, now: Date): Date | null {
  if (seenAt !== null && now.getTime() - seenAt.getTime() > LEAP_MS) return now;
  if (doubtedSince === null) return null;
  if (now < doubtedSince) return now;
  return now.getTime() - doubtedSince.getTime() >= STEADY_MS ? null : doubtedSince;
}

/** What is kept once the clock has been looked at. */
export function seenAgain(before: ClockSeen, now: Date): ClockSeen {
  return { seenAt: now, doubtedSince: doubtedSince(before, now) };
}
