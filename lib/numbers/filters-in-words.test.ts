import { describe, expect, test } from "vitest";
import { type AskedInWords, filtersInWords, isInWords } from "./filters-in-words";

const COUNTRIES = [
  { code: "IE", name: "Ireland" },
  { code: "GN", name: "Guinea" },
  { code: "GW", name: "Guinea-Bissau" },
  { code: "GB", name: "United Kingdom" },
  { code: "TR", name: "Türkiye" },
];
const words = { countries: COUNTRIES, now: new Date("2026-06-01T22:30:00Z") };

/** What was asked, without what was not. */
function asked(text: string): AskedInWords {
  const entries = Object.entries(filtersInWords(text, words));
  return Object.fromEntries(
    entries.filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

const WEEK = { kind: "within", days: 7 };

describe("filters in words", () => {
  test.each<[string, AskedInWords | object]>([
    [
      "expires within 7 days in Ireland without a trunk",
      { expires: WEEK, country: ["IE"], trunk: "none" },
    ],
    ["Ireland, no trunk, 7d", { expires: WEEK, country: ["IE"], trunk: "none" }],
    ["IE 7 days", { expires: WEEK, country: ["IE"] }],
    ["ending in the next week", { expires: WEEK }],
    ["numbers that expire within a month", { expires: { kind: "within", days: 30 } }],
    ["expires in 14 days", { expires: { kind: "days", from: "2026-06-01", to: "2026-06-15" } }],
    ["Guinea-Bissau", { country: ["GW"] }],
    ["guinea and united kingdom", { country: ["GB", "GN"] }],
    ["TÜRKIYE", { country: ["TR"] }],
    ["without trunk group or identity", { group: "none", description: "identity" }],
    ["no end user, no address", { identity: "none", address: "none" }],
    ["toll-free not configured", { type: ["toll_free"], status: "not_configured" }],
    ["mobile local", { type: ["local", "mobile"] }],
    ["expiring soon", { status: "expiring_soon" }],
    ["will not renew", { renews: false }],
    ["unlimited cycles, needs attention", { cycles: { kind: "unlimited" }, attention: "any" }],
    ["Ireland 353 1", { country: ["IE"], number: "3531" }],
    ["Reception in Ireland", { country: ["IE"], description: "reception" }],
    ["Überlandstraße 12", { number: "12", description: "überlandstraße" }],
    ["is", {}],
  ])("%s", (text, expected) => {
    expect(asked(text)).toEqual(expected);
  });

  test("a code counts in capitals alone: “ie” and “in” are words", () => {
    expect(asked("ie desk")).toEqual({ description: "ie desk" });
  });

  test("text is in words when there is a letter in it", () => {
    expect([isInWords("353"), isInWords("+353 (1)"), isInWords(["a"]), isInWords("7d")]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(isInWords("a".repeat(201))).toBe(false);
  });
});
