import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aListQuery } from "@/test/list-queries";
import { foldForm, isFromForm } from "./fold-form";
import type { ListParameters } from "./given-parameters";
import { listHref } from "./list-href";
import { DEFAULT_LIST_QUERY } from "./list-query";
import { parseListQuery } from "./parse-list-query";

/** As a server reads an address: a name that comes twice is a list. */
function sent(search: string): ListParameters {
  const parameters: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const earlier = parameters[name];
    parameters[name] = earlier === undefined ? value : [earlier, value].flat();
  }
  return parameters;
}

function led(search: string): string {
  const { query, dropped } = parseListQuery(sent(search));
  return [listHref(query), ...dropped.map(({ name, reason }) => `${name} ${reason}`)].join(" ! ");
}

describe("what a plain form sends leads to one clean address", () => {
  test.each([
    ["type=local&type=mobile", "?type=local,mobile"],
    ["type=mobile&type=local&type=mobile", "?type=local,mobile"],
    ["country=IE&country=gb", "?country=GB,IE"],
    ["features=t38&features=voice-in", "?features=voice-in,t38"],
    ["period=12&period=1", "?period=1,12"],
    ["cnam=active&cnam=cancelation-pending", "?cnam=active,cancelation-pending"],
    ["verification=unassigned&verification=active", "?verification=active,unassigned"],
    ["cycles=any&cycles.from=&cycles.to=", ""],
    ["cycles=any&cycles.from=1&cycles.to=5", ""],
    ["cycles=unlimited&cycles.from=1&cycles.to=5", "?cycles=unlimited"],
    ["cycles=range&cycles.from=1&cycles.to=5", "?cycles=1..5"],
    ["cycles=range&cycles.from=3&cycles.to=3", "?cycles=3"],
    ["cycles=range&cycles.from=&cycles.to=", ""],
    ["cycles.from=51", "?cycles=51.."],
    ["capacity=range&capacity.from=&capacity.to=+30+", "?capacity=..30"],
    ["capacity=1..10&capacity.from=&capacity.to=&capacity.pool=7", "?capacity=1..10"],
    ["capacity=pool&capacity.from=1&capacity.pool=7", "?capacity=7"],
    ["capacity=pool&capacity.pool=", ""],
    ["capacity=any&capacity.pool=7", ""],
    [
      "expires=range&expires.from=2026-03-01&expires.to=2026-03-31",
      "?expires=2026-03-01..2026-03-31",
    ],
    ["expires=30d&expires.from=2026-03-01&expires.to=", "?expires=30d"],
    ["added.from=2024-01-01&added.to=", "?added=2024-01-01.."],
    ["find.trunk=dublin&trunk=none", "?trunk=none"],
  ])("%s", (search, clean) => {
    expect(led(search)).toBe(`/numbers${clean}`);
    expect(isFromForm(sent(search))).toBe(true);
  });
});

describe("what can't be used is dropped and named as the filter", () => {
  test.each([
    ["cycles=range&cycles.from=5&cycles.to=1", "cycles not-a-range"],
    ["cycles=range&cycles.from=few", "cycles not-a-range"],
    ["capacity=range&capacity.from=1..2", "capacity not-a-range"],
    ["expires.from=2026-02-30", "expires not-a-day"],
    ["added.from=2026-03-02&added.to=2026-03-01", "added not-a-range"],
    ["capacity=pool&capacity.pool=x", "capacity not-a-range"],
    ["cycles=pool", "cycles not-a-range"],
    ["added=any", "added not-a-range"],
    ["type=local&type=landline", "type unknown-word"],
    ["cycles.between=1", "cycles.between unknown-parameter"],
    ["country.from=1", "country.from unknown-parameter"],
  ])("%s", (search, note) => {
    expect(led(search).split(" ! ").slice(1)).toEqual(expect.arrayContaining([note]));
  });
});

test("no address is ever written with what only a form says", () => {
  fc.assert(
    fc.property(aListQuery(), (query) => {
      const parameters = sent(listHref(query).split("?")[1] ?? "");
      expect(isFromForm(parameters)).toBe(false);
      expect({ ...foldForm(parameters) }).toEqual(parameters);
    }),
  );
});

test("names that every object has are strangers here", () => {
  const odd = JSON.parse('{"__proto__": ["a", "b"], "constructor": "y", "cycles": ["any", "5"]}');
  expect(parseListQuery(odd).query).toEqual(DEFAULT_LIST_QUERY);
  expect(foldForm({ type: ["local", (() => "x") as unknown as string] }).type).toBe("local");
});
