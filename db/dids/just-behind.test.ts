import fc from "fast-check";
import { expect, test } from "vitest";
import { justBehind } from "./just-behind";

/** UTF-8 has the order of code points, as the database compares. */
const compare = (one: string, other: string) =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));
const aText = fc.string({ unit: "binary", minLength: 1, maxLength: 4 });

test("all that begins with a text is before what is just behind it, and nothing is between", () => {
  fc.assert(
    fc.property(aText, aText, (text, other) => {
      const behind = justBehind(text);
      if (behind === null) return;
      expect(compare(text + other, behind)).toBeLessThan(0);
      const isWithin = compare(other, text) >= 0 && compare(other, behind) < 0;
      expect(isWithin).toBe(other.startsWith(text));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["sales", "salet"],
  ["4479", "447:"],
  ["a\u{10FFFF}", "b"],
  ["\uD7FF", "\uE000"],
  ["\u{10FFFF}", null],
])("just behind %j is %j", (text, behind) => {
  expect(justBehind(text)).toBe(behind);
});
