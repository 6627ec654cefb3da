import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NUMBER_TYPES } from "@/lib/did/feature";
import { STATUSES } from "@/lib/did/status";
import { aListQuery } from "@/test/list-queries";
import type { ListParameters } from "./given-parameters";
import { encodeCursor } from "./list-cursor";
import { listHref } from "./list-href";
import { DEFAULT_LIST_QUERY, type ListQuery } from "./list-query";
import { parseListQuery } from "./parse-list-query";

/** As the web server hands a URL's parameters over. */
function parametersOf(href: string): ListParameters {
  const found: Record<string, string | string[]> = {};
  for (const [name, value] of new URL(href, "http://localhost").searchParams) {
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

function asked(search: string): Partial<ListQuery> {
  const { query } = parseListQuery(parametersOf(`/numbers?${search}`));
  const differing = Object.entries(query).filter(
    ([name, value]) =>
      JSON.stringify(value) !== JSON.stringify(DEFAULT_LIST_QUERY[name as keyof ListQuery]),
  );
  return Object.fromEntries(differing);
}

function droppedOf(search: string): string[] {
  const { dropped } = parseListQuery(parametersOf(`/numbers?${search}`));
  return dropped.map(({ name, reason }) => `${name} ${reason}`);
}

describe("laws of the address", () => {
  test("what a question is written as reads as the same question, with nothing dropped", () => {
    fc.assert(
      fc.property(aListQuery(), (query) => {
        expect(parseListQuery(parametersOf(listHref(query)))).toEqual({ query, dropped: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test("one question has one address, however its parts were ordered", () => {
    const one = parseListQuery({ country: "IE,gb,IE", features: "t38,voice-in" }).query;
    const other = parseListQuery({ features: "voice-in,t38,t38", country: " GB , ie " }).query;
    expect(listHref(one)).toBe("/numbers?country=GB,IE&features=voice-in,t38");
    expect(listHref(other)).toBe(listHref(one));
  });

  test("the default list's address is the bare path", () => {
    expect(listHref(DEFAULT_LIST_QUERY)).toBe("/numbers");
    expect(listHref(DEFAULT_LIST_QUERY, "/numbers/export")).toBe("/numbers/export");
    expect(parseListQuery({})).toEqual({ query: DEFAULT_LIST_QUERY, dropped: [] });
  });

  test("any parameters at all give a question and an address, never a fault", () => {
    const value = fc.oneof(fc.string({ unit: "binary" }), fc.array(fc.string()));
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom(...Object.keys(DEFAULT_LIST_QUERY), "__proto__", "constructor", "set"),
    );
    fc.assert(
      fc.property(fc.dictionary(name, value), (parameters) => {
        const { query } = parseListQuery(parameters);
        expect(parseListQuery(parametersOf(listHref(query)))).toEqual({ query, dropped: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test("an address is written for text that no URL can carry", () => {
    expect(listHref({ ...DEFAULT_LIST_QUERY, description: "a\uD800" })).toContain("%EF%BF%BD");
  });
});

describe("words of the address", () => {
  test.each(STATUSES)("section %s is written with hyphens", (status) => {
    const href = listHref({ ...DEFAULT_LIST_QUERY, status });
    expect(href).toBe(`/numbers?status=${status.replaceAll("_", "-")}`);
  });

  test.each(NUMBER_TYPES)("number type %s is written with hyphens", (type) => {
    expect(asked(`type=${type.replaceAll("_", "-")}`)).toEqual({ type: [type] });
  });

  test.each([
    ["number=%2B353+1-96", { number: "353196" }],
    ["numbers=%2B353+1+960+9036,35319609036,+4420", { numbers: ["35319609036"] }],
    ["description=50%25_off", { description: "50%_off" }],
    ["region=ie-d", { region: "IE-D" }],
    ["region=17", { region: 17 }],
    [
      "trunk=none&group=5&identity=7&address=none",
      {
        trunk: "none",
        group: 5,
        identity: 7,
        address: "none",
      },
    ],
    ["verification=active,unassigned", { verification: ["approved", "unassigned"] }],
    ["cycles=unlimited", { cycles: { kind: "unlimited" } }],
    ["cycles=0", { cycles: { kind: "range", from: 0, to: 0 } }],
    ["cycles=51..", { cycles: { kind: "range", from: 51, to: null } }],
    ["capacity=none", { capacity: { kind: "none" } }],
    ["capacity=..30", { capacity: { kind: "range", from: null, to: 30 } }],
    ["capacity=12", { capacity: { kind: "pool", id: 12 } }],
    ["expires=7d", { expires: { kind: "within", days: 7 } }],
    ["expires=2024-01-01..", { expires: { kind: "days", from: "2024-01-01", to: null } }],
    ["added=2024-02-29..2024-02-29", { added: { from: "2024-02-29", to: "2024-02-29" } }],
    ["period=24,1", { period: [1, 24] }],
    ["renews=no", { renews: false }],
    ["attention=any", { attention: "any" }],
    [
      "sort=-expires&per=100&page=3",
      {
        sort: { key: "expires", descending: true },
        per: 100,
        page: 3,
      },
    ],
  ] as const)("%s", (search, question) => {
    expect(asked(search)).toEqual(question);
  });
});

describe("junk is dropped and named", () => {
  test.each([
    ["status=gone", "status unknown-word"],
    ["status=not_configured", "status unknown-word"],
    ["status=__proto__", "status unknown-word"],
    ["sort=%27%3B+DROP+TABLE+dids", "sort unknown-word"],
    ["sort=constructor", "sort unknown-word"],
    ["page=0", "page not-a-number"],
    ["page=-1", "page not-a-number"],
    ["page=1e9", "page not-a-number"],
    ["page=1000000000", "page not-a-number"],
    ["page=NaN", "page not-a-number"],
    ["per=1000000", "per unknown-word"],
    ["number=%25", "number not-digits"],
    ["number=٣٥٣", "number not-digits"],
    ["number=３５３", "number not-digits"],
    ["number=35%00", "number not-digits"],
    ["numbers=%EF%BC%93%EF%BC%95%EF%BC%933196090", "numbers not-a-phone-number"],
    ["description=a%00b", "description bad-characters"],
    ["description=%E2%80%AEgnp", "description bad-characters"],
    [`description=${"x".repeat(300)}`, "description too-long"],
    [`description=${"x".repeat(16_384)}`, "description too-long"],
    ["country=IRL", "country unknown-word"],
    ["trunk=0", "trunk not-a-number"],
    ["trunk=1e3", "trunk not-a-number"],
    ["trunk=0x1F", "trunk not-a-number"],
    ["cycles=5..1", "cycles not-a-range"],
    ["cycles=..", "cycles not-a-range"],
    ["cycles=-1", "cycles not-a-range"],
    ["expires=2023-02-30..", "expires not-a-day"],
    ["expires=2025-02-29..2025-03-01", "expires not-a-day"],
    ["expires=275761-01-01..", "expires not-a-day"],
    ["expires=8d", "expires not-a-range"],
    ["added=2024-02-02..2024-02-01", "added not-a-range"],
    ["set=12", "set not-an-id"],
    ["statsu=active", "statsu unknown-parameter"],
    ["after=e30", "after stale-cursor"],
    ["after=end", "after stale-cursor"],
    ["before=%00", "before stale-cursor"],
    ["constructor=y", "constructor unknown-parameter"],
  ])("%s", (search, note) => {
    expect(asked(search)).toEqual({});
    expect(droppedOf(search)).toEqual([note]);
  });

  test("of a parameter given twice the first counts, and another value is named", () => {
    expect(asked("page=2&page=3")).toEqual({ page: 2 });
    expect(droppedOf("page=2&page=3")).toEqual(["page repeated"]);
    expect(droppedOf("page=2&page=2")).toEqual([]);
  });

  test("an empty value, as a plain form sends it, is no filter and no mistake", () => {
    const empty = Object.keys(DEFAULT_LIST_QUERY).map((name) => `${name}=+`);
    expect(asked(empty.join("&"))).toEqual({});
    expect(droppedOf(empty.join("&"))).toEqual([]);
  });

  test("500 numbers are taken, the same one 500 times is one, and 501 are refused whole", () => {
    const numbers = Array.from({ length: 501 }, (_, place) => String(35_319_600_000 + place));
    expect(asked(`numbers=${numbers.slice(1).join(",")}`).numbers).toHaveLength(500);
    expect(asked(`numbers=${Array(500).fill("35319609036").join(",")}`).numbers).toHaveLength(1);
    expect(asked(`numbers=${numbers.join(",")}`)).toEqual({});
    expect(droppedOf(`numbers=${numbers.join(",")}`)).toEqual(["numbers too-many"]);
  });

  test("a good piece of a list stays when another is junk", () => {
    expect(asked("country=IE,Eire,GB")).toEqual({ country: ["GB", "IE"] });
    expect(droppedOf("country=IE,Eire,GB")).toEqual(["country unknown-word"]);
  });

  test("values that are no text are not looked at", () => {
    const odd = { page: () => "2", status: [["active"]], sort: null } as unknown;
    expect(parseListQuery(odd as ListParameters).query).toEqual(DEFAULT_LIST_QUERY);
  });

  test("what is said back is short and has nothing invisible in it", () => {
    const { dropped } = parseListQuery({ status: `\u202E${"a".repeat(500)}`, sort: "\uD800" });
    expect(dropped.map(({ value }) => value)).toEqual([`\uFFFD${"a".repeat(59)}…`, "\uFFFD"]);
  });
});

describe("cursors", () => {
  const query: ListQuery = { ...DEFAULT_LIST_QUERY, country: ["IE"] };
  const cursor = encodeCursor(query, { key: "35319609036", number: "35319609036" });

  test("a cursor is good for the question that it was made for, whatever the page size", () => {
    expect(asked(`country=IE&per=25&after=${cursor}`)).toMatchObject({ after: cursor });
    expect(droppedOf(`country=GB&after=${cursor}`)).toEqual(["after stale-cursor"]);
    expect(droppedOf(`country=IE&sort=-number&after=${cursor}`)).toEqual(["after stale-cursor"]);
    expect(droppedOf(`after=${cursor}`)).toEqual(["after stale-cursor"]);
  });

  test("a cursor wins over a page number, and forward over back", () => {
    const search = `country=IE&page=7&after=${cursor}&before=${cursor}`;
    expect(asked(search)).toEqual({ country: ["IE"], after: cursor });
    expect(droppedOf(search)).toEqual(["page conflict", "before conflict"]);
  });
});
