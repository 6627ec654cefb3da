import { DAY_MS, HOUR_MS, laterBy, startOfUtcDay } from "./calendar";

/** What an account is told of, the most urgent first; each is a subject that a member can choose. */
export const NOTICE_KINDS = [
  "renewal-failed",
  "pool-end",
  "money-out",
  "registration",
  "not-renewing",
  "money-short",
  "verification",
  "service",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Kinds of what is going to happen on a day, and how many days before it is told. */
const DAYS_AHEAD = {
  "not-renewing": [30, 7, 1],
  "money-short": [30, 7, 1],
  "pool-end": [7, 1],
  registration: [7, 1],
} as const satisfies Partial<Record<NoticeKind, readonly number[]>>;
export type AheadKind = keyof typeof DAYS_AHEAD;
export type DaysAhead = 30 | 7 | 1;

/** For sorting: what can wait longest first, so that the newest of a day is the most urgent. */
export function byUrgency(
  one: { readonly kind: NoticeKind; readonly ahead: number },
  other: { readonly kind: NoticeKind; readonly ahead: number },
): number {
  const apart = NOTICE_KINDS.indexOf(other.kind) - NOTICE_KINDS.indexOf(one.kind);
  return apart === 0 ? other.ahead - one.ahead : apart;
}

/** 06:00 UTC: once a day, for all accounts, whatever sweeps do. */
const TELLING_TIME_MS = 6 * HOUR_MS;

/** How far back an account is told of what has happened, when it was told nothing for long. */
const TOLD_BACK_DAYS = 31;

/** Money that runs out sooner than that is told. */
const MONEY_AHEAD_MS = 14 * DAY_MS;

/** The last instant, up to and including `now`, at which accounts are told. */
export function lastTelling(now: Date): Date {
  return laterBy(startOfUtcDay(laterBy(now, -TELLING_TIME_MS)), TELLING_TIME_MS);
}

/** UTC days at midnight, both in it. */
export interface DaySpan {
  readonly first: Date;
  readonly last: Date;
}

/** What is told at one instant of numbers that something happens to on one of these days. */
export interface AheadWindow extends DaySpan {
  readonly kind: AheadKind;
  readonly ahead: DaysAhead;
}

/**
 * The days ahead that an account is told of at `telling`, each day once for each of its
 * thresholds. Days whose threshold passed untold since `before` are told late, together with
 * today's, under the nearest threshold alone; days that are over are told no more.
 * @param before the telling before; `null` = the account was never told
 */
export function windowsAhead(telling: Date, before: Date | null): readonly AheadWindow[] {
  const today = startOfUtcDay(telling);
  const kinds = Object.keys(DAYS_AHEAD) as AheadKind[];
  return kinds.flatMap((kind) => {
    const thresholds: readonly DaysAhead[] = DAYS_AHEAD[kind];
    return thresholds.map((ahead, place) => {
      const nearer = thresholds[place + 1];
      const own = nearer === undefined ? today : dayAfter(today, nearer);
      const untold = before === null ? own : dayAfter(startOfUtcDay(before), ahead);
      return { kind, ahead, first: later(own, untold), last: laterBy(today, ahead * DAY_MS) };
    });
  });
}

/** The day after the one that lies so many days ahead. */
function dayAfter(day: Date, ahead: number): Date {
  return laterBy(day, (ahead + 1) * DAY_MS);
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

/** From when on an account is told of what has happened: after the telling before, not for ever. */
export function toldSince(telling: Date, before: Date | null): Date {
  const earliest = laterBy(telling, -TOLD_BACK_DAYS * DAY_MS);
  return before === null ? earliest : later(earliest, before);
}

/**
 * The part of a span that the money does not cover, as the forecast has it: once a week is not
 * covered, no later one is.
 * @param lastsUntil Monday of the first week that is not covered; `null` = all are
 */
export function uncovered<Span extends DaySpan>(span: Span, lastsUntil: Date | null): Span | null {
  if (lastsUntil === null || lastsUntil > span.last) return null;
  return { ...span, first: later(span.first, lastsUntil) };
}

/** The week that the money does not cover, if it begins soon enough to be told of. */
export function weekWithoutMoney(lastsUntil: Date | null, telling: Date): DaySpan | null {
  if (lastsUntil === null || lastsUntil > laterBy(telling, MONEY_AHEAD_MS)) return null;
  return { first: lastsUntil, last: laterBy(lastsUntil, 6 * DAY_MS) };
}
