import { setImmediate } from "node:timers/promises";
import { dropFeed, type FeedOwner, findFeed, keepFeed } from "@/db/calendar-feeds/calendar-feeds";
import { daysAhead } from "@/db/calendar-feeds/days-ahead";
import type { Store } from "@/db/store";
import { addMonths, DAY_MS, laterBy, startOfUtcDay } from "@/lib/did/calendar";
import type { CalendarDay } from "@/lib/numbers/icalendar";
import { hashOfSecret, newSecretId } from "./secret-id";

const MONTHS_AHEAD = 12;
/** Counted at once: so few that no page waits for it, whatever the account holds. */
const DAYS_AT_ONCE = 3;

/** A new address; the one before ends. @returns its secret, kept nowhere. Machine clock. */
export async function newCalendarFeed(store: Store, personId: number, now: Date): Promise<string> {
  const secret = newSecretId();
  await store.inTransaction((tx) => keepFeed(tx, personId, hashOfSecret(secret), now));
  return secret;
}

export function endCalendarFeed(store: Store, personId: number): Promise<void> {
  return store.inTransaction((tx) => dropFeed(tx, personId));
}

/** Whose calendar a secret opens; `null` = nobody's. */
export function feedOf(store: Store, secret: string): Promise<FeedOwner | null> {
  return findFeed(store, hashOfSecret(secret));
}

/** What the coming twelve months bring, day by day; other requests are answered in between. */
export async function calendarDays(
  store: Store,
  accountId: number,
  now: Date,
): Promise<readonly CalendarDay[]> {
  const today = startOfUtcDay(now);
  const end = addMonths(today, MONTHS_AHEAD, today.getUTCDate());
  const days: CalendarDay[] = [];
  let from = laterBy(now, 1);
  while (from < end) {
    const next = laterBy(startOfUtcDay(from), DAYS_AT_ONCE * DAY_MS);
    const until = next < end ? next : end;
    days.push(...(await daysAhead(store, accountId, { from, until }, now)));
    from = until;
    await setImmediate();
  }
  return days;
}
