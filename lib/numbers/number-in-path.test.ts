import { expect, test } from "vitest";
import { numberInPath } from "./number-in-path";

test.each([
  ["35319600837", "35319600837", true],
  ["+35319600837", "35319600837", false],
  ["%2B353%201%20960%200837", "35319600837", false],
  ["+1 (212) 555-0147", "12125550147", false],
])("%s names %s", (segment, digits, isCanonical) => {
  expect(numberInPath(segment)).toEqual({ digits, isCanonical });
});

test.each([
  "",
  "export",
  "0353196",
  "12345",
  "1234567890123456",
  "353196x0837",
  "%00",
  "３５３１９６００８３７",
  "__proto__",
])("%s names no number", (segment) => {
  expect(numberInPath(segment)).toBeNull();
});
