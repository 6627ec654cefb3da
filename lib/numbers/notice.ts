import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { DaySpan, NoticeKind } from "@/lib/did/notices";
import { AGING_POOL_MS } from "@/lib/did/service-aging-pool";
import { listHref } from "./list-href";
import { DEFAULT_LIST_QUERY, type ListFilters, type ListQuery } from "./list-query";

/** What an account was told on a day: of how many numbers, and of which. */
export interface Notice {
  readonly id: number;
  readonly kind: NoticeKind;
  /** Days before what it tells of; 0 = it has happened. */
  readonly ahead: number;
  /** Midnight of the UTC day on which it was told. */
  readonly day: Date;
  /** UTC days on which it happens; `null` where the numbers are named. */
  readonly days: DaySpan | null;
  readonly count: number;
  readonly numbers: readonly string[];
  readonly setId: string | null;
}

type Asked = Partial<ListFilters & Pick<ListQuery, "status">>;

/** What the list is asked where the days say which numbers. Elsewhere they are named. */
const ASKED_ON: Partial<Record<NoticeKind, (days: DaySpan) => Asked>> = {
  "not-renewing": (days) => ({ expires: on(days), renews: false }),
  "money-short": (days) => ({ expires: on(days), renews: true }),
  "money-out": (days) => ({ expires: on(days), renews: true }),
  "pool-end": (days) => ({ status: "terminated", expires: on(expiredBefore(days)) }),
};

/** The list of exactly the numbers that a notice tells of, as it was told. */
export function noticeHref({ kind, days, numbers, setId }: Notice): string {
  const named = setId === null ? { numbers } : { set: setId };
  const asked = days === null ? named : (ASKED_ON[kind]?.(days) ?? named);
  return listHref({ ...DEFAULT_LIST_QUERY, ...asked });
}

/** The list of the numbers to which that happens on those days. */
export function hrefOnDays(
  kind: "not-renewing" | "money-short" | "pool-end",
  days: DaySpan,
): string {
  return listHref({ ...DEFAULT_LIST_QUERY, ...ASKED_ON[kind]?.(days) });
}

/** Who leaves the pool on those days expired so long before. */
function expiredBefore({ first, last }: DaySpan): DaySpan {
  return { first: laterBy(first, -AGING_POOL_MS), last: laterBy(last, -AGING_POOL_MS) };
}

function on({ first, last }: DaySpan): ListFilters["expires"] {
  return { kind: "days", from: dayText(first), to: dayText(last) };
}

/** "2026-03-10", the UTC day of an instant. */
export function dayText(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** Whether a notice speaks of one day alone. */
export function isOneDay({ first, last }: DaySpan): boolean {
  return last.getTime() - first.getTime() < DAY_MS;
}
