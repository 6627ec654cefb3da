import { describe, expect, test } from "vitest";
import {
  ALL_MATCHING,
  between,
  isSelected,
  NOTHING_SELECTED,
  readSelection,
  type Selection,
  withNumbers,
  writeSelection,
} from "./selection";

const PAGE = ["101", "102", "103", "104"];
const some = (...numbers: string[]): Selection => ({ kind: "some", numbers: new Set(numbers) });

describe("ticking", () => {
  test("takes numbers in and out, once each", () => {
    const two = withNumbers(some("7", "101"), ["101", "102"], true, PAGE);
    expect(two).toEqual(some("7", "101", "102"));
    expect(withNumbers(two, ["101"], false, PAGE)).toEqual(some("7", "102"));
  });

  test("of all matching, one taken out leaves the rest of the page and nothing unseen", () => {
    expect(withNumbers(ALL_MATCHING, ["102"], false, PAGE)).toEqual(some("101", "103", "104"));
  });

  test("of all matching, one more is still all", () => {
    expect(withNumbers(ALL_MATCHING, ["102"], true, PAGE)).toEqual(ALL_MATCHING);
  });

  test("all matching holds a number whatever its page", () => {
    expect(isSelected(ALL_MATCHING, "999")).toBe(true);
    expect(isSelected(some("101"), "999")).toBe(false);
  });
});

describe("a range", () => {
  test.each([
    ["103", "101"],
    ["101", "103"],
  ])("from %s to %s holds both ends and what lies between", (from, to) => {
    expect(between(PAGE, from, to)).toEqual(["101", "102", "103"]);
  });

  test("from a number of another page is the clicked one alone", () => {
    expect(between(PAGE, "7", "103")).toEqual(["103"]);
  });
});

describe("what a window keeps", () => {
  test.each([some("101", "7"), ALL_MATCHING, NOTHING_SELECTED])("comes back", (selection) => {
    expect(readSelection(writeSelection("q", selection), "q")).toEqual(selection);
  });

  test("belongs to its question alone", () => {
    expect(readSelection(writeSelection("q", ALL_MATCHING), "r")).toEqual(NOTHING_SELECTED);
  });

  test.each([
    null,
    "",
    "nonsense",
    "null",
    "[]",
    '{"question":"q"}',
    '{"question":"q","numbers":{"length":1}}',
    '{"question":"q","numbers":[7,"<b>",null]}',
  ])("is nothing when it reads %s", (text) => {
    expect(readSelection(text, "q")).toEqual(NOTHING_SELECTED);
  });
});
