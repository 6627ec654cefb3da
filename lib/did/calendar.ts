export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/**
 * The instant `months` calendar months after `from`, at the same time of day UTC, on the anchor
 * day or the month's last: 31 Jan → 28 or 29 Feb → 31 Mar.
 * @param anchorDay day of the month, 1–31
 */
export function addMonths(from: Date, months: number, anchorDay: number): Date {
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const timeOfDay = from.getTime() - startOfUtcDay(from).getTime();
  return new Date(Date.UTC(year, month, Math.min(anchorDay, lastDay)) + timeOfDay);
}

export function startOfUtcDay(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / DAY_MS) * DAY_MS);
}

/** Monday 00:00 UTC of the instant's week. */
export function startOfUtcWeek(instant: Date): Date {
  const day = startOfUtcDay(instant);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - sinceMonday * DAY_MS);
}

export function laterBy(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds);
}
