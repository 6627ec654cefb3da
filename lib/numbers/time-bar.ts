import { addMonths, DAY_MS } from "@/lib/did/calendar";
import type { Did } from "@/lib/did/did";
import { willRenewByItself } from "@/lib/did/due";
import { releaseInstant } from "@/lib/did/service-aging-pool";

/** Shares of the bar are percents of its width. */
export interface TimeBar {
  readonly paidFrom: Date;
  readonly expiresAt: Date;
  /** End of the aging pool; `null` while the number renews by itself. */
  readonly removedAt: Date | null;
  readonly paidDays: number;
  readonly expiryPercent: number;
  readonly nowPercent: number;
}

/** Within these the paid time is drawn to scale; beyond them both parts must stay readable. */
const LEAST_PAID_PERCENT = 40;
const MOST_PAID_PERCENT = 76;

/** A number's time as one bar; `null` while it has none. */
export function timeBar(did: Did, now: Date): TimeBar | null {
  const { expiresAt } = did;
  if (expiresAt === null) return null;
  const paidFrom = startOfPaidTime(did, expiresAt, now);
  const renews = now < expiresAt && willRenewByItself(did);
  const removedAt = renews ? null : releaseInstant(expiresAt);
  const expiryPercent = removedAt === null ? 100 : paidPercent(paidFrom, expiresAt, removedAt);
  const nowPercent =
    now < expiresAt || removedAt === null
      ? share(paidFrom, now, expiresAt) * expiryPercent
      : expiryPercent + share(expiresAt, now, removedAt) * (100 - expiryPercent);
  const paidDays = Math.round((expiresAt.getTime() - paidFrom.getTime()) / DAY_MS);
  return { paidFrom, expiresAt, removedAt, paidDays, expiryPercent, nowPercent };
}

/** The beginning of the paid period that is running, or of several when paid ahead. */
function startOfPaidTime(did: Did, expiresAt: Date, now: Date): Date {
  const anchorDay = did.billingAnchorDay ?? expiresAt.getUTCDate();
  let periods = 1;
  let start = addMonths(expiresAt, -did.billingPeriodMonths, anchorDay);
  while (start > now) {
    periods += 1;
    start = addMonths(expiresAt, -periods * did.billingPeriodMonths, anchorDay);
  }
  const { activatedAt } = did;
  return activatedAt !== null && activatedAt > start && activatedAt < expiresAt
    ? activatedAt
    : start;
}

function paidPercent(paidFrom: Date, expiresAt: Date, removedAt: Date): number {
  const exact = share(paidFrom, expiresAt, removedAt) * 100;
  return Math.min(MOST_PAID_PERCENT, Math.max(LEAST_PAID_PERCENT, exact));
}

function share(from: Date, at: Date, until: Date): number {
  const whole = until.getTime() - from.getTime();
  if (whole <= 0) return 1;
  return Math.min(1, Math.max(0, (at.getTime() - from.getTime()) / whole));
}
