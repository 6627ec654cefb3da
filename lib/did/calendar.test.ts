import { expect, test } from "vitest";
import { addMonths, startOfUtcDay, startOfUtcWeek } from "./calendar";

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (DAYS_OF_MONTH[month - 1] ?? 0);
const text = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}T13:14:15.016Z`;

/** All days of a leap year, told by month lengths alone. */
const ANCHORS = DAYS_OF_MONTH.flatMap((_, place) =>
  Array.from({ length: daysOf(2024, place + 1) }, (_, day) => [place + 1, day + 1] as const),
);

test("from each of 366 days, each of 60 months ahead is the anchor day or the month's last", () => {
  expect(ANCHORS).toHaveLength(366);
  for (const [startMonth, day] of ANCHORS) {
    let [year, month] = [2024, startMonth];
    let stepwise = new Date(text(2024, startMonth, day));
    const start = stepwise;
    for (let months = 1; months <= 60; months++) {
      [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
      const expected = text(year, month, Math.min(day, daysOf(year, month)));
      expect(addMonths(start, months, day).toISOString()).toBe(expected);
      stepwise = addMonths(stepwise, 1, day);
      expect(stepwise.toISOString()).toBe(expected);
    }
  }
});

test.each([
  ["2026-01-31T00:00:00.000Z", 1, "2026-02-28T00:00:00.000Z"],
  ["2026-02-28T00:00:00.000Z", 1, "2026-03-31T00:00:00.000Z"],
  ["2028-01-31T23:59:59.999Z", 1, "2028-02-29T23:59:59.999Z"],
  ["2028-02-29T12:00:00.000Z", 12, "2029-02-28T12:00:00.000Z"],
  ["2026-08-31T12:00:00.000Z", 6, "2027-02-28T12:00:00.000Z"],
  ["2099-12-31T12:00:00.000Z", 2, "2100-02-28T12:00:00.000Z"],
])("counted from anchor day 31, %s and %i months is %s", (from, months, until) => {
  expect(addMonths(new Date(from), months, 31).toISOString()).toBe(until);
});

test.each([
  ["2026-03-09T00:00:00.000Z", "2026-03-09", "2026-03-09"],
  ["2026-03-08T23:59:59.999Z", "2026-03-08", "2026-03-02"],
  ["2026-03-15T12:00:00.000Z", "2026-03-15", "2026-03-09"],
  ["1969-12-31T23:59:59.999Z", "1969-12-31", "1969-12-29"],
])("%s is of the UTC day %s and of the week from Monday %s", (instant, day, monday) => {
  expect(startOfUtcDay(new Date(instant)).toISOString()).toBe(`${day}T00:00:00.000Z`);
  expect(startOfUtcWeek(new Date(instant)).toISOString()).toBe(`${monday}T00:00:00.000Z`);
});
