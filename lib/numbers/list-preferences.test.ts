import { expect, test } from "vitest";
import {
  DEFAULT_LIST_PREFERENCES,
  type ListPreferences,
  parseListPreferences,
  writeListPreferences,
} from "./list-preferences";

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
  expect(parseListPreferences(writeListPreferences(mine))).toEqual(mine);
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
