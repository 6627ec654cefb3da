import type { Reader } from "@/db/store";
import { mondayOf, weekNumber } from "@/lib/did/week";

/** One week of the overview: how many numbers reach their expiry in it, and what happens then. */
export interface ExpiryWeek {
  /** Monday 00:00 UTC. */
  readonly monday: Date;
  readonly renews: number;
  readonly ends: number;
}

const OVERVIEW_WEEKS = 12;

/** The current week and the eleven after it, from kept counters: as quick for a million as for ten. */
export async function weeklyExpiries(
  reader: Reader,
  accountId: number,
  now: Date,
): Promise<readonly ExpiryWeek[]> {
  const first = weekNumber(now);
  const counted = reader.rows<{ week: number; renews: 0 | 1; count: number }>(
    "SELECT week, renews, count FROM expiry_weeks WHERE account_id = ? AND week BETWEEN ? AND ?",
    [accountId, first, first + OVERVIEW_WEEKS - 1],
  );
  const countOf = (week: number, renews: 0 | 1) =>
    counted.find((row) => row.week === week && row.renews === renews)?.count ?? 0;
  return Array.from({ length: OVERVIEW_WEEKS }, (_, later) => ({
    monday: mondayOf(first + later),
    renews: countOf(first + later, 1),
    ends: countOf(first + later, 0),
  }));
}
