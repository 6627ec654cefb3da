import { describe, expect, inject, it } from "vitest";
import { FILTER_NAMES } from "@/lib/numbers/list-parameters";
import { CAST } from "@/lib/operations/demo/cast";
import { openVisitor } from "./harness/visitor";
import { visitorAs } from "./harness/visitor-as";

const member = visitorAs("viewer");
/** Keeps the pages short; the parameter under trial stands before it and counts. */
const FEW = "description=Seasonal&per=25";
const FRIENDLY = [200, 307, 400, 404, 413, 414, 431, 429];

const TEXTS: Readonly<Record<string, string>> = {
  empty: "",
  blank: "   ",
  percent: "%",
  underscore: "___",
  backslash: "\\",
  quotes: `'"\``,
  statement: "'; DROP TABLE dids; --",
  words: 'a" OR "b NEAR/2 c* -d',
  nul: "a\u0000b",
  "lone surrogate": "a\ud800b",
  "turned round": "\u202etxet",
  "no width": "a\u200bb",
  long: "x".repeat(4000),
  "full width": "３５３１",
  arabic: "٣٥٣١",
  markup: "<script>alert(1)</script>",
  prototype: "__proto__",
  constructor: "constructor",
  template: "{{7*7}}#{7*7}",
};

const NUMBERS = [
  "0",
  "-1",
  "1e9",
  "1e2",
  "0x1F",
  "12.0",
  "NaN",
  "Infinity",
  "",
  "999999999999999999999",
];
const PARAMETERS = [...FILTER_NAMES, "status", "set", "sort", "page", "after", "before", "per"];
const DAYS = [
  "2026-02-30..",
  "275761-01-01..",
  "..0000-00-00",
  "2026-05-01..2026-04-01",
  "..",
  "7d..30d",
];

describe.each(PARAMETERS)("the list asked with a bad %s", (name) => {
  it("is still a page", async () => {
    const values = [...Object.values(TEXTS), ...NUMBERS, ...DAYS];
    const searches = values.map((value) => search(name, value));
    const twice = [`${name}=a&${name}=b`, `${name}[]=a`, `${name}[x]=a`, `${name}`, `${name}=%`];
    const asked = [...searches, ...twice, `${name}=%ff%fe`].map((each) => `${each}&${FEW}`);
    expect(await failures("/numbers", asked)).toEqual([]);
  });
});

describe("the download and the type-ahead", () => {
  it("answer any question, never with a fault", async () => {
    const searches = PARAMETERS.flatMap((name) => [
      search(name, "%_'\"\u0000"),
      search(name, "-1"),
      `${name}=a&${name}=b`,
    ]);
    expect(await failures("/numbers/export", [...searches, "profile=x"])).toEqual([]);
    const digits = [...Object.values(TEXTS), ...NUMBERS].map((text) => search("digits", text));
    expect(await failures("/numbers/suggest", digits)).toEqual([]);
  });

  it("show nothing more than the list would", async () => {
    const all = await (await member.ask("/numbers/export?profile=systems")).text();
    const none = await (
      await member.ask("/numbers/export?profile=systems&number=000000000")
    ).text();
    expect(all.trim().split("\n").length).toBe(601);
    expect(none.trim().split("\n").length).toBe(1);
  });
});

describe("a number in the path", () => {
  it.each([
    "0",
    "1",
    "-1",
    "%2B",
    "..%2f..%2fetc%2fpasswd",
    "%00",
    "%E2%80%AE",
    "%ff",
    "null",
    "__proto__",
    "x".repeat(2000),
    "9".repeat(400),
    "３５３１９６０９０３６",
    `${CAST.active}x`,
    "1%27%20OR%201=1",
    "35319999999",
  ])("that nobody can have (%s) is not found", async (text) => {
    for (const path of [`/numbers/${text}`, `/numbers/${text}/card`]) {
      const response = await member.ask(path);
      await response.body?.cancel();
      expect([400, 404, 414], `${path} ${response.status}`).toContain(response.status);
    }
  });
});

describe("long addresses", () => {
  it("of 500 numbers are read, of 501 are named, of 16 kB are friendly", async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, n) => 35_319_600_000 + n).join(",");
    const whole = await member.visit(`/numbers?numbers=${many(500)}`);
    expect(whole.status).toBe(200);
    expect(whole.text).not.toContain("Left out of this list");
    const more = await member.visit(`/numbers?numbers=${many(501)}`);
    expect(more.text).toContain("is more than an address may carry");
    expect(await failures("/numbers", [`description=${"y".repeat(12_000)}`, many(2000)])).toEqual(
      [],
    );
  });
});

describe("headers and cookies", () => {
  it.each([
    { "x-forwarded-host": "evil.test", "x-forwarded-proto": "https" },
    { forwarded: "host=evil.test" },
    { "x-middleware-subrequest": "middleware:middleware:middleware" },
    { "x-nonce": "abc", "content-security-policy": "default-src *" },
    { rsc: "1", "next-router-state-tree": "%5B%5D" },
    { rsc: "1", "next-router-state-tree": "not json" },
    { "next-action": "0000000000000000000000000000000000000000" },
    { "accept-language": "x".repeat(4000) },
    { cookie: "" },
    { cookie: "a=b; ;;; =; %00" },
  ])("that are odd (%j) change nothing", async (headers) => {
    const response = await nobodyAsks("/numbers", headers);
    const text = await response.text();
    expect(response.status).toBeLessThan(500);
    expect(text).not.toContain("Front desk, Dublin");
    expect(response.headers.get("location") ?? "").not.toContain("evil.test");
  });

  it("a cookie that is cut, changed or made up is no sign-in", async () => {
    const [name = "", value = ""] = member.cookies().split("=");
    for (const bad of [
      value.slice(0, -3),
      `${value}x`,
      value.split("").reverse().join(""),
      "e30.e30.e30",
    ]) {
      const response = await openVisitor(inject("origin"), `${name}=${bad}`).ask("/numbers/export");
      expect(response.status).toBe(401);
      await response.body?.cancel();
    }
  });

  it.each(["PUT", "DELETE", "PATCH", "OPTIONS", "POST"])(
    "%s on the list changes nothing",
    async (method) => {
      for (const path of ["/numbers", "/numbers/export", `/numbers/${CAST.active}`]) {
        const response = await member.ask(path, {
          method,
          ...(method === "OPTIONS" ? {} : { body: "x=1" }),
        });
        await response.body?.cancel();
        expect(response.status, `${method} ${path}`).toBeLessThan(500);
      }
      expect((await member.visit("/numbers")).text).toContain("600");
    },
  );
});

async function failures(path: string, searches: readonly string[]): Promise<readonly string[]> {
  const bad: string[] = [];
  for (const each of searches) {
    const response = await member.ask(`${path}?${each}`);
    const text = await response.text();
    const isShown = /Something went wrong|Application error|<script>alert/.test(text);
    if (!FRIENDLY.includes(response.status) || isShown)
      bad.push(`${response.status} ${each.slice(0, 80)}`);
  }
  return bad;
}

/** A lone surrogate has no place in an address: it is sent as the bytes that some clients write. */
function search(name: string, value: string): string {
  return `${name}=${value.includes("\ud800") ? "a%ED%A0%80b" : encodeURIComponent(value)}`;
}

function nobodyAsks(path: string, headers: Readonly<Record<string, string>>): Promise<Response> {
  return openVisitor(inject("origin")).ask(path, { headers });
}
