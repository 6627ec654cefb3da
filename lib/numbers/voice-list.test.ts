import { expect, test } from "vitest";
import { pageIn, parseVoiceList, VOICE_PAGE_SIZE, voiceListHref } from "./voice-list";

test.each([
  [{}, { search: "", page: 1 }],
  [
    { search: "  dub ", page: "3" },
    { search: "dub", page: 3 },
  ],
  [
    { search: ["a", "b"], page: ["2", "9"] },
    { search: "a", page: 2 },
  ],
  [{ page: "0" }, { search: "", page: 1 }],
  [{ page: "-1" }, { search: "", page: 1 }],
  [{ page: "1e9" }, { search: "", page: 1 }],
  [{ search: "x".repeat(300) }, { search: "x".repeat(200), page: 1 }],
])("any address is a good address: %j", (parameters, query) => {
  expect(parseVoiceList(parameters)).toEqual(query);
});

test("an address asks what it was made from", () => {
  for (const query of [
    { search: "", page: 1 },
    { search: "50 % & more", page: 7 },
  ]) {
    const address = new URL(voiceListHref("/trunks", query), "http://here.test");
    expect(parseVoiceList(Object.fromEntries(address.searchParams))).toEqual(query);
  }
  expect(voiceListHref("/trunks", { search: "", page: 1 })).toBe("/trunks");
});

test("a page past the end is the last, and an empty list has one page", () => {
  const items = Array.from({ length: VOICE_PAGE_SIZE + 1 }, (_, place) => place);
  expect(pageIn(items, 2)).toEqual({ items: [50], total: 51, page: 2, pages: 2 });
  expect(pageIn(items, 99).page).toBe(2);
  expect(pageIn([], 1)).toEqual({ items: [], total: 0, page: 1, pages: 1 });
});
