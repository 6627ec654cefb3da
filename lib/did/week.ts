import { DAY_MS, laterBy, startOfUtcWeek } from "./calendar";

/** The epoch fell on a Thursday: three days after the Monday from which weeks are counted. */
const MONDAY_OFFSET_DAYS = 3;

/** Weeks since Monday 29 Dec 1969 UTC, as db/migrations/0002_overview.sql counts them. */
export function weekNumber(instant: Date): number {
  const days = Math.floor(instant.getTime() / DAY_MS);
  return Math.floor((days + MONDAY_OFFSET_DAYS) / 7);
}

/** Monday 00:00 UTC of a counted week. */
export function mondayOf(week: number): Date {
  return new Date((week * 7 - MONDAY_OFFSET_DAYS) * DAY_MS);
}

/** The last day, Sunday, of the week that begins then. */
export function sundayOf(monday: Date): Date {
  return laterBy(startOfUtcWeek(monday), 6 * DAY_MS);
}
