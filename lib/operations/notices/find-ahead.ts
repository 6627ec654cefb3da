import { countEnding, countLeaving, countRenewing, type Stretch } from "@/db/notices/count-ahead";
import type { NewNotice } from "@/db/notices/insert-notice";
import { registrationDeadlines } from "@/db/notices/told-numbers";
import type { Transaction } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { type AheadWindow, type DaySpan, uncovered } from "@/lib/did/notices";

/** What is known of an account at the instant at which it is told. */
export interface Told {
  readonly accountId: number;
  readonly at: Date;
  /** Monday of the first week that the money does not cover; `null` = all are. */
  readonly lastsUntil: Date | null;
}

/** What one window ahead has to tell; `null` = nothing happens in it. */
export async function findAhead(
  tx: Transaction,
  told: Told,
  window: AheadWindow,
): Promise<NewNotice | null> {
  const { accountId, at, lastsUntil } = told;
  const { kind, ahead } = window;
  const days = kind === "money-short" ? uncovered(window, lastsUntil) : window;
  if (days === null) return null;
  const stretch = stretchOf(days, at);
  if (kind === "registration") {
    const numbers = await registrationDeadlines(tx, accountId, stretch);
    return noticeOf({ kind, ahead, days, count: numbers.length, numbers });
  }
  const count = await COUNTS[kind](tx, accountId, stretch);
  return noticeOf({ kind, ahead, days, count, numbers: [] });
}

const COUNTS = {
  "not-renewing": countEnding,
  "money-short": countRenewing,
  "pool-end": countLeaving,
} as const;

/** The days, without what is over and settled. */
export function stretchOf({ first, last }: DaySpan, at: Date): Stretch {
  const ahead = laterBy(at, 1);
  return { from: first > ahead ? first : ahead, until: laterBy(last, DAY_MS) };
}

/** Nothing is told of no numbers. */
export function noticeOf({ kind, ahead, days, count, numbers }: Omit<NewNotice, "setId">) {
  if (count === 0) return null;
  const span = days === null ? null : { first: days.first, last: days.last };
  return { kind, ahead, days: span, count, numbers, setId: null };
}
