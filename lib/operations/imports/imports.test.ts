import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listActivity } from "@/db/history/list-activity";
import { parseActivityQuery } from "@/lib/numbers/activity-query";
import type { ImportFindings } from "@/lib/numbers/number-import";
import { appNow } from "@/lib/operations/app-clock";
import { examine } from "@/lib/operations/doctor";
import { importNumbers } from "@/lib/operations/import-numbers";
import { freshPath } from "@/test/database";
import { anImporter, holdings, lines } from "@/test/imports";
import { wholeState } from "@/test/whole-state";
import { placeOfBadLines, placeOfImport } from "./import-files";
import { tidyImports } from "./tidy-imports";

type Importer = Awaited<ReturnType<typeof anImporter>>;

const LATER = "2026-04-25T09:30:00Z";

/** The same by the command, in a file of its own. */
async function byCommand(
  { store, folder }: Importer,
  content: string,
  flags: { update?: boolean; dryRun?: boolean; skipBad?: boolean },
) {
  const path = join(folder, "..", "command.csv");
  writeFileSync(path, content);
  const usual = { accountName: "Acme", path, update: false, dryRun: false, skipBad: false };
  const result = await importNumbers(store, { ...usual, ...flags }, await appNow(store));
  if (result.kind === "refused") throw new Error(result.reason);
  const { report, ignored } = result;
  return { ...report, defaults: [...report.defaults], ignored } satisfies ImportFindings;
}

const UPDATE = [
  "number,description,trunk,trunk_group,billing_cycles_left,identity,city,colour",
  "+35319000000,New words,trunk 1,,4,Firm 0,,red",
  "+35319000001,Line 1,,a group,,Firm 1,,red",
  "+35319000002,Line 2,trunk 2,,,Firm 2,,red",
  "+35319000003,Line 3,no trunk yet,,,Somebody else,Cork,red",
  "",
].join("\n");
const MIXED = `${lines(20)}3.53E+11,Damaged,2026-05-01,,,,,\n+35319000003,Twice,2026-05-01,,,,,\n`;

describe("the report of a file is that of the command's dry run", () => {
  test.each([
    ["new numbers", lines(40), {}],
    ["new numbers with bad lines to be left out", MIXED, { skipBad: true }],
    ["changes to numbers that are there", UPDATE, { update: true }],
  ])("%s", async (_what, content, flags: { update?: boolean; skipBad?: boolean }) => {
    const us = await anImporter();
    if (flags.update === true) await byCommand(us, lines(4), {});
    const dry = await byCommand(us, content, { ...flags, dryRun: true });
    const { update: isUpdate = false, skipBad = false } = flags;
    const before = wholeState(us.store);
    const it = await us.reported(content, { isUpdate, skipBad });
    expect(it).toMatchObject({ state: "reported", findings: dry, reason: null });
    expect(it.findings?.bad).toBe(content === MIXED ? 2 : 0);
    expect(
      us.store.rows("SELECT * FROM import_lines UNION ALL SELECT 1, 2, 3, '4' WHERE 0"),
    ).toEqual([]);
    expect(before).not.toBe("");
  });
});

describe("what is confirmed is what the command would do", () => {
  test.each([
    ["new numbers", lines(1203), {}],
    ["the good ones of several", MIXED, { skipBad: true }],
    ["changes", UPDATE, { update: true }],
  ])("%s", async (_what, content, flags: { update?: boolean; skipBad?: boolean }) => {
    const us = await anImporter();
    const other = await anImporter();
    if (flags.update === true) {
      await byCommand(us, lines(4), {});
      await byCommand(other, lines(4), {});
    }
    const told = await byCommand(other, content, flags);
    const { update: isUpdate = false, skipBad = false } = flags;
    const it = await us.taken(content, { isUpdate, skipBad });
    const { added, updated, unchanged } = told;
    expect(it).toMatchObject({ state: "done", added, updated, unchanged, leftOut: 0 });
    expect(it.findings).toEqual(told);
    expect(holdings(us.store)).toEqual(holdings(other.store));
    const history = "SELECT number, action, before, after FROM history ORDER BY number, id";
    expect(us.store.rows(history)).toEqual(other.store.rows(history));
    expect((await examine(us.store, await appNow(us.store))).drift).toEqual([]);
    expect(us.faults).toEqual([]);
  });
});

test("another end user than that of an active service is a bad line, before and once it is confirmed", async () => {
  const us = await anImporter();
  const active = "number,expires_at,identity,a2p\n+35319000000,2026-05-01,Firm 0,active\n";
  await byCommand(us, `${active}+35319000001,2026-05-01,Firm 0,\n`, {});
  const change = "number,identity,description\n+35319000000,Firm 9,Theirs\n+35319000001,Firm 9,\n";
  const it = await us.reported(change, { isUpdate: true, skipBad: true });
  expect(it.findings).toMatchObject({
    updated: 1,
    firstBad: [
      { line: 2, reason: "identity: Another identity is used by a service of this number." },
    ],
  });
  await us.confirm(it);
  await us.work();
  expect(await us.seen(it.key)).toMatchObject({ state: "done", updated: 1, leftOut: 0 });
  const same = "number,identity,description\n+35319000000,Firm 0,Ours\n";
  expect(await us.taken(same, { isUpdate: true })).toMatchObject({ state: "done", updated: 1 });
  expect(holdings(us.store)).toMatchObject([
    { identity: "Firm 0", description: "Ours" },
    { identity: "Firm 9" },
  ]);
  expect(us.faults).toEqual([]);
});

test("a service asked for since the report: nothing is done, and it is reported anew", async () => {
  const us = await anImporter();
  await byCommand(us, "number,expires_at,identity,a2p\n+35319000000,2026-05-01,Firm 0,\n", {});
  const it = await us.reported("number,identity\n+35319000000,Firm 9\n", { isUpdate: true });
  expect(it.findings).toMatchObject({ updated: 1, bad: 0 });
  await byCommand(us, "number,a2p\n+35319000000,new\n", { update: true });
  await us.confirm(it);
  await us.work();
  expect(await us.seen(it.key)).toMatchObject({
    state: "reported",
    reports: 2,
    findings: { bad: 1 },
  });
  expect(holdings(us.store)).toMatchObject([{ identity: "Firm 0" }]);
});

test("who confirmed it stands in the history of each number and once in the audit", async () => {
  const us = await anImporter();
  await us.taken(MIXED, { skipBad: true });
  expect(us.store.rows("SELECT DISTINCT actor, actor_name AS name FROM history")).toEqual([
    { actor: "staff", name: "Devon" },
  ]);
  expect(us.store.rows("SELECT actor_name AS name, subject, action, detail FROM audit")).toEqual([
    {
      name: "Devon",
      subject: "numbers.csv",
      action: "numbers-imported",
      detail: "20 lines · new numbers · 2 bad lines left out",
    },
  ]);
});

test("an identity that a file makes is told once in Activity, with who; one that was there is not", async () => {
  const us = await anImporter();
  await byCommand(us, lines(3), {});
  const unnamed = "number,expires_at,identity,registration\n+35319100000,2026-05-01,,approved\n";
  await us.taken(`${unnamed}+35319100001,2026-05-01,Firm 0,\n+35319100002,2026-05-01,Firm 8,\n`);
  const { query } = parseActivityQuery({ what: "identity-created" });
  const { page } = await listActivity(us.store, 1, query);
  expect(page.entries.map(({ subject, actor, actorName }) => [subject, actor, actorName])).toEqual([
    ["Firm 8", "staff", "Devon"],
    ["Unnamed end user", "staff", "Devon"],
    ["Firm 2", "system", "Import"],
    ["Firm 1", "system", "Import"],
    ["Firm 0", "system", "Import"],
  ]);
});

test("bad lines stop everything unless they are left out, and all of them are in a file", async () => {
  const us = await anImporter();
  const it = await us.reported(MIXED);
  expect(await us.confirm(it)).toBe("bad-lines");
  const csv = readFileSync(placeOfBadLines(us.folder, it.key), "utf8");
  expect(csv.split("\r\n")).toEqual([
    "\uFEFFline,reason",
    expect.stringContaining('22,"3.53E+11 was damaged by a spreadsheet'),
    '23,"\'+35319000003 is in the file twice"',
    "",
  ]);
  expect(holdings(us.store)).toEqual([]);
  expect(await us.confirm(it, { skipBad: true })).toBe("confirmed");
  await us.work();
  expect(holdings(us.store)).toHaveLength(20);
});

test("confirmed twice is once, and an old page confirms nothing that it did not show", async () => {
  const us = await anImporter();
  const it = await us.reported(lines(3));
  expect(await us.confirm(it, { report: 0 })).toBe("changed");
  expect(await us.confirm(it)).toBe("confirmed");
  expect(await us.confirm(it)).toBe("confirmed");
  await us.work();
  expect(await us.confirm(it)).toBe("confirmed");
  await us.work();
  expect(us.store.row("SELECT count(*) AS n FROM history WHERE number <> ''")).toEqual({
    n: 3,
  });
});

test("a number that was taken since the report: nothing is done, and it is reported anew", async () => {
  const us = await anImporter(freshPath(), ["Acme", "Other"]);
  const it = await us.reported(lines(3));
  await us.confirm(it);
  await importNumbers(
    us.store,
    await otherFile(us, `number,expires_at\n+35319000001,${LATER}\n`),
    await appNow(us.store),
  );
  await us.work();
  const anew = await us.seen(it.key);
  expect(anew).toMatchObject({ state: "reported", reports: 2, confirmedByName: "Devon" });
  expect(anew.findings).toMatchObject({
    added: 2,
    firstBad: [{ line: 3, reason: "+35319000001 is there already" }],
  });
  expect(holdings(us.store)).toEqual([]);
  expect(us.store.rows("SELECT * FROM import_lines")).toEqual([]);
  expect(await us.confirm(it)).toBe("changed");
  expect(await us.confirm(anew)).toBe("bad-lines");
});

async function otherFile({ folder }: Importer, content: string) {
  const path = join(folder, "..", "other.csv");
  writeFileSync(path, content);
  return { accountName: "Other", path, update: false, dryRun: false, skipBad: false };
}

test("of an account one file is at work, and a newer one takes the place of one that waits", async () => {
  const us = await anImporter(freshPath(), ["Acme", "Other"]);
  const first = await us.offer(lines(3));
  expect((await us.offer(lines(2))).outcome).toBe("busy");
  expect((await us.offer(lines(2), { accountName: "Nobody" })).outcome).toBe("no-account");
  expect((await us.offer(lines(2, 35_319_500_000), { accountName: "Other" })).outcome).toBe(
    "offered",
  );
  await us.work();
  const second = await us.reported(lines(2));
  expect(await us.seen(first.key)).toMatchObject({ state: "dropped" });
  expect(existsSync(placeOfImport(us.folder, first.key))).toBe(false);
  expect(await us.confirm(await us.seen(first.key))).toBe("over");
  await us.confirm(second);
  await us.work();
  expect(holdings(us.store)).toHaveLength(2);
  expect(holdings(us.store, "Other")).toEqual([]);
});

test("it is stopped while it is read or waits, and not once it is written", async () => {
  const us = await anImporter();
  const { key } = await us.offer(lines(3));
  expect(await us.stop(key)).toBe("stopped");
  await us.work();
  expect(await us.seen(key)).toMatchObject({
    state: "stopped",
    reason: "Stopped by Devon. Nothing was changed.",
  });
  expect(existsSync(placeOfImport(us.folder, key))).toBe(false);
  const it = await us.reported(lines(3));
  await us.confirm(it);
  expect(await us.stop(it.key)).toBe("stopped");
  await us.work();
  expect(holdings(us.store)).toEqual([]);
  const done = await us.taken(lines(3));
  expect(await us.stop(done.key)).toBe("too-late");
});

test("files go: when they are written, after a day, and when nobody sends them any more", async () => {
  const us = await anImporter();
  const waiting = await us.reported(lines(2));
  const stray = placeOfImport(us.folder, "a-key-of-no-import-at-all");
  writeFileSync(`${stray}.part`, "half");
  const { mtimeMs } = statSync(`${stray}.part`);
  const soon = new Date(mtimeMs + 30_000);
  expect(await tidyImports(us.store, us.folder, soon)).toBe(0);
  expect(await tidyImports(us.store, us.folder, new Date(mtimeMs + 61_000))).toBe(1);
  expect(existsSync(`${stray}.part`)).toBe(false);
  const dayLater = new Date(waiting.madeAt.getTime() + 86_400_001);
  expect(await tidyImports(us.store, us.folder, dayLater)).toBe(0);
  expect(await us.seen(waiting.key)).toMatchObject({ state: "dropped" });
  const muchLater = new Date(mtimeMs + 3 * 86_400_000);
  await tidyImports(us.store, us.folder, muchLater);
  expect(readdirSync(us.folder)).toEqual([]);
});
