import { expect, test } from "vitest";
import { isListOfNumbers } from "./pasted-list";

test.each([
  ["35319609036\n35319600837\n", true],
  ["number\tname\r\n+353 1 960 9036\tDesk\r\n+353 1 960 0837\tFax", true],
  ["+35319609036, +35319600837", true],
  ["3.53E+11\n3.53E+11", false],
  ["+353 1 960 9036", false],
  ["35319609036\n", false],
  ["no trunk, Ireland", false],
  ["", false],
])("%j is several numbers: %s", (text, isList) => {
  expect(isListOfNumbers(text)).toBe(isList);
});
