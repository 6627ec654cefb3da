import { expect, test } from "vitest";
import {
  DEFAULT_LIST_PREFERENCES,
  inPreferredSize,
  type ListPreferences,
  parseListPreferences,
} from "./list-preferences";
import { DEFAULT_LIST_QUERY } from "./list-query";

test("nothing stored is the default list", () => {
  expect(parseListPreferences("{}")).toEqual(DEFAULT_LIST_PREFERENCES);
});

test("what was stored comes back", () => {
  const mine: ListPreferences = {
    columns: ["cycles", "status"],
    density: "compact",
    per: 100,
    shortcuts: false,
  };
  expect(parseListPreferences(JSON.stringify(mine))).toEqual(mine);
});

test.each([
  ["a column that is gone", '{"columns":["status","colour"],"per":25}', { per: 25 }],
  ["a page size that is gone", '{"per":75,"density":"compact"}', { density: "compact" }],
  ["a word where a flag was", '{"shortcuts":"no"}', {}],
])("%s takes its default and harms nothing else", (_, json, kept) => {
  expect(parseListPreferences(json)).toEqual({ ...DEFAULT_LIST_PREFERENCES, ...kept });
});

test("a column named twice stands once", () => {
  expect(parseListPreferences('{"columns":["status","status"]}').columns).toEqual(["status"]);
});

test.each([
  ["an address without a size has the member's", {}, false, 100],
  ["a size in the address wins, the default one too", {}, true, 50],
  ["another size in the address wins", { per: 25 as const }, true, 25],
  ["a later page without a size is counted in the default size", { page: 2 }, false, 50],
  ["so is a page behind a cursor", { after: "here" }, false, 50],
  ["and a page before one", { before: "end" }, false, 50],
])("%s", (_, asked, isSizeGiven, per) => {
  expect(inPreferredSize({ ...DEFAULT_LIST_QUERY, ...asked }, isSizeGiven, 100).per).toBe(per);
});
