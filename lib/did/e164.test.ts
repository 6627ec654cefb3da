import { expect, test } from "vitest";
import { isE164 } from "./e164";

test.each(["35319609036", "1234567", "123456789012345", "99900000000"])("%s is E.164", (digits) => {
  expect(isE164(digits)).toBe(true);
});

test.each([
  ["", "empty"],
  ["123456", "six digits"],
  ["1234567890123456", "sixteen digits"],
  ["0353196090", "no country begins with 0"],
  ["+35319609036", "the plus is not stored"],
  ["353 19609036", "no spaces"],
  ["35319609036\n", "no line end"],
  ["٣٥٣١٩٦٠٩٠٣٦", "only ASCII digits"],
  ["353196O9036", "the letter O is no digit"],
  ["3.53E+11", "what a spreadsheet leaves"],
])("%j is not: %s", (digits) => {
  expect(isE164(digits)).toBe(false);
});
