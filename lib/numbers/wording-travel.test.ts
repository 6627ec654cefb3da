import { expect, test } from "vitest";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { NOW } from "@/test/cast";
import { aheadWords, settledFacts } from "./wording-travel";

test.each([
  [0, "The same"],
  [1, "1 day ahead of the machine's"],
  [-3, "3 days behind the machine's"],
])("%i days apart: %s", (days, words) => {
  expect(aheadWords(laterBy(NOW, days * DAY_MS), NOW)).toBe(words);
});

test("what a move did is said by kind", () => {
  expect(settledFacts({ renewed: 1200, "service-ended": 1, removed: 0 })).toEqual([
    ["Renewed", "1,200 renewals"],
    ["Ended", "Service of 1 number"],
    ["Removed", "0 numbers"],
  ]);
});
