import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { statusFromCode } from "@/db/dids/projection";
import type { Store } from "@/db/store";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import type { ImportOptions } from "./import/import-options";
import { importNumbers } from "./import-numbers";

const folder = mkdtempSync(join(tmpdir(), "my-numbers-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Flags = Partial<Pick<ImportOptions, "update" | "dryRun" | "skipBad">>;

async function acme(): Promise<Store> {
  const store = await freshStore();
  await insertAccount(store, "Acme");
  return store;
}

function take(store: Store, content: string | Buffer, flags: Flags = {}) {
  const path = join(folder, "numbers.csv");
  writeFileSync(path, content);
  const usual = { accountName: "Acme", path, update: false, dryRun: false, skipBad: false };
  return importNumbers(store, { ...usual, ...flags }, NOW);
}

async function reasonsOf(content: string, flags: Flags = {}, store?: Store): Promise<string[]> {
  const result = await take(store ?? (await acme()), content, flags);
  if (result.kind === "refused") return [result.reason];
  return result.report.firstBad.map(({ line, reason }) => `${line}: ${reason}`);
}

function stored(store: Store, number: string): Record<string, unknown> {
  return store.row<Record<string, unknown>>("SELECT * FROM dids WHERE number = ?", [number]) ?? {};
}

const LATER = "2026-04-25T09:30:00Z";

test("a line with a number and an expiry takes every default, and each default is counted", async () => {
  const store = await acme();
  const result = await take(store, `number,expires_at\n+353 1 960 9036,${LATER}\n`);
  if (result.kind === "refused") throw new Error(result.reason);
  expect(result.report).toMatchObject({ added: 1, bad: 0, renewing: 0 });
  expect(result.report.defaults.get("number_type = from the number, or local")).toBe(1);
  expect(stored(store, "35319609036")).toMatchObject({
    country_code: "IE",
    number_type: "local",
    included_channels: 1,
    dedicated_channels: 0,
    capacity_limit: null,
    registration_required: 0,
    billing_cycles: null,
    billing_anchor_day: 25,
    order_id: null,
    registration_deadline_at: null,
    service_ended_at: null,
    next_due_at: Date.parse(LATER),
  });
  expect(store.rows("SELECT action, actor, number FROM history")).toEqual([
    { action: "imported", actor: "system", number: "35319609036" },
  ]);
});

test("what names nothing yet is made by name, once", async () => {
  const store = await acme();
  const heading = "number;expires_at;trunk;trunk_group;identity;registration;region;city";
  await take(
    store,
    `${heading}\n+35319609036;${LATER};t1;;Ann;approved;IE-L;Dublin\n+35319609037;${LATER};;g1;Ann;pending;Leinster;Dublin\n`,
  );
  expect(store.rows("SELECT name, host FROM trunks")).toEqual([{ name: "t1", host: null }]);
  expect(store.rows("SELECT name FROM trunk_groups")).toEqual([{ name: "g1" }]);
  expect(store.rows("SELECT name, kind FROM identities")).toEqual([
    { name: "Ann", kind: "business" },
  ]);
  expect(store.row("SELECT count(DISTINCT region_id) AS n FROM dids")).toEqual({ n: 1 });
  expect(store.row("SELECT count(*) AS n FROM cities")).toEqual({ n: 1 });
  expect(store.rows("SELECT status FROM verifications ORDER BY id")).toEqual([
    { status: "approved" },
    { status: "pending" },
  ]);
});

test("a registration without an identity is kept with an unnamed end user", async () => {
  const store = await acme();
  await take(store, `number,expires_at,registration\n+35319609036,${LATER},pending\n`);
  expect(store.row("SELECT kind FROM identities")).toEqual({ kind: "unnamed" });
  const { status } = stored(store, "35319609036");
  expect(statusFromCode(Number(status))).toBe("awaiting_registration");
});

test("a past expiry is a lapse then, in the aging pool and not renewed", async () => {
  const store = await acme();
  await take(
    store,
    "number,expires_at,canceled_at\n+35319609036,2026-03-01,\n+35319609037,2026-03-01,2026-02-20\n",
  );
  const ended = Date.parse("2026-03-01");
  expect(stored(store, "35319609036")).toMatchObject({
    service_ended_at: ended,
    service_end_cause: "imported",
    status: 1,
  });
  expect(stored(store, "35319609037")).toMatchObject({ service_end_cause: "canceled", status: 1 });
});

test("prices are exact in the account's currency, and one price is one plan", async () => {
  const store = await acme();
  const result = await take(
    store,
    "number,expires_at,monthly_price,currency,billing_period_months\n+35319609036,2026-03-25,1.10,USD,3\n+35319609037,2026-03-25,1.1,usd,1\n",
  );
  if (result.kind === "refused") throw new Error(result.reason);
  expect(result.report).toMatchObject({ renewing: 2, renewingMinor: 440 });
  expect(store.rows("SELECT monthly_minor FROM price_rows")).toEqual([{ monthly_minor: 110 }]);
});

describe("a bad line is reported with its number and reason", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["expires_at", "", "expires_at is missing"],
    ["expires_at", "2026-02-30", "expires_at “2026-02-30” is not an ISO 8601 instant"],
    ["expires_at", "2026-02-04T11:59:59Z", "more than 34 days past"],
    ["expires_at,canceled_at", `${LATER},2026-03-11`, "is in the future"],
    ["canceled_at,porting", "2026-03-01,yes", "canceled_at is given without expires_at"],
    ["expires_at,trunk,trunk_group", `${LATER},a,b`, "a trunk and a trunk group"],
    ["expires_at,currency", `${LATER},EUR`, "is not the account's USD"],
    ["expires_at,porting", "2026-03-01,yes", "past, but the service has not begun"],
    ["expires_at,registration", "2026-03-01,pending", "past, but the service has not begun"],
    ["expires_at,monthly_price", `${LATER},1.505`, "more decimals than the currency"],
    ["expires_at,country", `${LATER},XX`, "is not an ISO 3166-1 code"],
    ["expires_at,region", `${LATER},US-NY`, "is no region of IE"],
    ["expires_at,billing_cycles_left", `${LATER},1000`, "is not a whole number from 0 to 999"],
    ["expires_at,billing_cycles_left", `${LATER},1e2`, "is not a whole number from 0 to 999"],
    ["expires_at,a2p", `${LATER},pending`, "a2p “pending” is none of"],
    ["expires_at,description", `${LATER},a\u202eb`, "characters that nobody can see"],
    ["expires_at", `${LATER},more`, "3 cells under 2 headings"],
  ];
  test.each(cases)("%s = %s", async (columns, cells, reason) => {
    const reasons = await reasonsOf(`number,${columns}\n+35319609036,${cells}\n`);
    expect(reasons).toEqual([expect.stringMatching(/^2: /)]);
    expect(reasons[0]).toContain(reason);
  });

  test("a number damaged by a spreadsheet, one that is none, and one that is there twice", async () => {
    const lines = ["3.53E+11", "٣٥٣١٩٦٠٩٠٣٦", "+35319609036", "353-1-9609036"];
    const reasons = await reasonsOf(
      `number,expires_at\r${lines.map((line) => `${line},${LATER}`).join("\r")}\r`,
    );
    expect(reasons).toEqual([
      expect.stringContaining("2: 3.53E+11 was damaged by a spreadsheet"),
      expect.stringContaining("3: “٣٥٣١٩٦٠٩٠٣٦” is not an E.164 number"),
      "5: +35319609036 is in the file twice",
    ]);
  });

  test("a number that is there already, without a word about whose it is", async () => {
    const store = await acme();
    const other = await insertDid(store, { number: "35319609036" });
    const before = stored(store, other.number);
    const reasons = await reasonsOf(`number,expires_at\n+35319609036,${LATER}\n`, {}, store);
    expect(reasons).toEqual(["2: +35319609036 is there already"]);
    const updates = await reasonsOf(
      "number,description\n+35319609036,x\n",
      { update: true },
      store,
    );
    expect(updates).toEqual(["2: +35319609036 is not one of this account's numbers"]);
    expect(stored(store, other.number)).toEqual(before);
  });
});

test("all or nothing, unless bad lines may be skipped; a dry run does nothing", async () => {
  const store = await acme();
  const file = `number,expires_at,trunk\n+35319609036,${LATER},t1\nnone,${LATER},t2\n`;
  expect(await take(store, file)).toMatchObject({ kind: "stopped", report: { bad: 1 } });
  const dry = await take(store, file, { dryRun: true, skipBad: true });
  expect(dry).toMatchObject({ kind: "dry-run", report: { added: 1, bad: 1 } });
  expect(store.rows("SELECT 1 FROM dids UNION ALL SELECT 1 FROM trunks")).toEqual([]);
  expect(await take(store, file, { skipBad: true })).toMatchObject({ kind: "done" });
  expect(store.rows("SELECT number FROM dids")).toEqual([{ number: "35319609036" }]);
});

test("an update changes the columns present, and a repeat changes nothing", async () => {
  const store = await acme();
  await take(store, `number,expires_at,description,trunk\n+35319609036,${LATER},Old,t1\n`);
  const before = stored(store, "35319609036");
  const file = "number,trunk_group,billing_cycles_left\n+35319609036,g1,0\n";
  expect(await take(store, file, { update: true })).toMatchObject({ report: { updated: 1 } });
  expect(await take(store, file, { update: true })).toMatchObject({ report: { unchanged: 1 } });
  const after = stored(store, "35319609036");
  expect(statusFromCode(Number(after.status))).toBe("expiring_soon");
  const changed = Object.keys(after).filter((key) => after[key] !== before[key]);
  expect(changed.sort()).toEqual(
    ["attention", "billing_cycles", "cycles_shown", "status", "trunk_group_id", "trunk_id"].sort(),
  );
  expect(store.rows("SELECT after FROM history WHERE after IS NOT NULL")).toEqual([
    { after: "billing_cycles_left, trunk, trunk_group" },
  ]);
});

describe("a file that can't be taken is refused in one line", () => {
  const cases: readonly (readonly [string, string | Buffer, string])[] = [
    ["empty", "", "It is empty."],
    ["UTF-16", Buffer.from("\ufeffnumber", "utf16le"), "It is UTF-16."],
    ["Latin-1", Buffer.from("number,expires_at\n1,é", "latin1"), "It is not UTF-8"],
    ["an archive", Buffer.from("504b030400", "hex"), "a zip archive"],
    ["duplicate heading", "number,Number,expires_at\n", "stands there twice"],
    ["no number", "description,expires_at\n", "“number” is missing"],
    ["no expiry", "number,description\n", "“expires_at” is missing"],
    ["65 columns", `number,expires_at${",x".repeat(63)}\n`, "64 is the most"],
    ["an open quote", 'number,expires_at\n1,"2\n3,4\n', "Line 2: a quote is opened"],
    ["endless commas", `number${",".repeat(5_000_000)}`, "the line has no end"],
  ];
  test.each(cases)("%s", async (_, content, reason) => {
    const result = await take(await acme(), content);
    expect(result).toMatchObject({ kind: "refused", reason: expect.stringContaining(reason) });
  });
});

test("a spreadsheet's own file: byte order mark, CRLF, tabs, guards, unknown columns", async () => {
  const store = await acme();
  const result = await take(
    store,
    `\ufeffNumber\tExpires at\tdescription\tcolour\r\n'+35319609036\t${LATER}\t'=1+1\tred\r\n\r\n`,
  );
  expect(result).toMatchObject({ kind: "done", ignored: ["colour"], report: { added: 1 } });
  expect(stored(store, "35319609036")).toMatchObject({ description: "=1+1" });
});
