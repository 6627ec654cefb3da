import { expect, test } from "vitest";
import { startOfUtcWeek } from "./calendar";
import { mondayOf, sundayOf, weekNumber } from "./week";

const MONDAY = new Date("2026-11-23T00:00:00Z");

test.each([
  ["a millisecond before Monday belongs to the week before", "2026-11-22T23:59:59.999Z", -1],
  ["Monday 00:00 UTC begins the week", "2026-11-23T00:00:00.000Z", 0],
  ["Sunday's last millisecond still belongs to it", "2026-11-29T23:59:59.999Z", 0],
  ["the next Monday begins the next", "2026-11-30T00:00:00.000Z", 1],
])("%s", (_, instant, later) => {
  expect(weekNumber(new Date(instant)) - weekNumber(MONDAY)).toBe(later);
});

test("a week's number leads back to its Monday", () => {
  for (let day = 0; day < 800; day++) {
    const instant = new Date(Date.UTC(2024, 0, 1 + day, 15));
    expect(mondayOf(weekNumber(instant))).toEqual(startOfUtcWeek(instant));
  }
});

test("a week ends on Sunday", () => {
  expect(sundayOf(MONDAY)).toEqual(new Date("2026-11-29T00:00:00Z"));
});
