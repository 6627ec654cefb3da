import { expect, test } from "vitest";
import { NOW } from "@/test/cast";
import { HOUR_MS, laterBy } from "./calendar";
import { type ClockSeen, doubtedSince, seenAgain } from "./clock-guard";

const NEVER: ClockSeen = { seenAt: null, doubtedSince: null };

/** The clock as it is doubted, or not, after being looked at so many hours from NOW. */
function after(...hours: readonly number[]): number | null {
  const at = (hour: number) => laterBy(NOW, hour * HOUR_MS);
  const seen = hours.reduce((state, hour) => seenAgain(state, at(hour)), NEVER);
  if (seen.doubtedSince === null) return null;
  return (seen.doubtedSince.getTime() - NOW.getTime()) / HOUR_MS;
}

test.each<[string, readonly number[], number | null]>([
  ["a clock seen for the first time is believed", [0], null],
  ["48 hours ahead is no leap", [0, 48], null],
  ["a moment more is one", [0, 48.001], 48.001],
  ["it is doubted while it runs on for less than a day", [0, 100, 110, 123.999], 100],
  ["after a day it is believed again", [0, 100, 110, 124], null],
  ["another leap begins the wait anew", [0, 100, 120, 170], 170],
  ["going back by itself is no reason to doubt", [0, -1000], null],
  ["coming forth again after that is a leap", [0, -1000, 0], 0],
  ["back behind the leap the wait begins anew", [0, 1000, 1], 1],
  ["and ends a day later", [0, 1000, 1, 24.5, 25], null],
])("%s", (_, hours, expected) => {
  expect(after(...hours)).toBe(expected);
});

test("a leap is noticed before anybody has written it down", () => {
  const seen = { seenAt: NOW, doubtedSince: null };
  const leapt = laterBy(NOW, 48 * HOUR_MS + 1);
  expect(doubtedSince(seen, laterBy(leapt, -1))).toBeNull();
  expect(doubtedSince(seen, leapt)).toEqual(leapt);
});
