import { expect, test } from "vitest";
import { findChangeReport } from "@/db/changes/change-reports";
import { exportDids } from "@/db/dids/export-dids";
import type { Store } from "@/db/store";
import type { CsvProfile } from "@/lib/numbers/csv-format";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { aMember } from "@/test/batches";
import { type DidOverrides, insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import type { Command } from "./batches/verbs";
import { examine } from "./doctor";
import { undoBatch } from "./undo-batch";
import { uploadChanges } from "./upload-changes";
import { workThrough } from "./work-through";

const CLOCKS = { now: NOW, machine: NOW };

async function anAccount(count = 3, like: DidOverrides = { description: "=Desk" }) {
  const store = await freshStore();
  const { accountId, all } = await manyNumbers(store, { count, like });
  await store.inTransaction((tx) => {
    tx.run(
      "INSERT INTO trunks (account_id, name, kind, created_at) VALUES (?, 'Cork, desk', 'sip', 0)",
      [accountId],
    );
    tx.run("INSERT INTO trunk_groups (account_id, name, created_at) VALUES (?, 'All desks', 0)", [
      accountId,
    ]);
    return Promise.resolve();
  });
  const member = await aMember(store, accountId);
  const work = () =>
    workThrough(store, {
      holder: "us",
      pace: { most: 500, pauseMs: 0 },
      onFault: ({ fault }) => {
        throw fault;
      },
    });
  async function upload(text: string | Uint8Array, skipBad = false) {
    const bytes = typeof text === "string" ? Buffer.from(text) : text;
    const wish = { accountId, personId: member.personId, bytes, skipBad };
    const uploading = uploadChanges(store, wish, CLOCKS);
    for (let tries = 0; tries < 10; tries += 1) {
      await work();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return uploading;
  }
  async function drawn(text: string, skipBad = false): Promise<string> {
    const { kind, key } = await upload(text, skipBad);
    if (kind !== "drawn-up")
      throw new Error(JSON.stringify(await findChangeReport(store, accountId, key)));
    await work();
    return key;
  }
  async function report(text: string | Uint8Array) {
    const { kind, key } = await upload(text);
    expect(kind).toBe("reported");
    return findChangeReport(store, accountId, key);
  }
  async function confirm(key: string) {
    const { batch } = await member.summary(key);
    const { verb, options } = batch;
    const answer = await member.confirm(key, { verb, options } as Command);
    await work();
    return answer;
  }
  async function undo(of: string) {
    const wish = { accountId, personId: member.personId, of, number: null, back: "/numbers" };
    const asked = undoBatch(store, wish, CLOCKS);
    for (let tries = 0; tries < 10; tries += 1) {
      await work();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const undone = await asked;
    if (undone.kind !== "drawn-up") throw new Error(undone.kind);
    return undone.key;
  }
  return { store, accountId, all, member, upload, drawn, report, confirm, undo };
}

async function exported(store: Store, accountId: number, profile: CsvProfile): Promise<string> {
  const asked = { accountId, query: DEFAULT_LIST_QUERY, profile, now: NOW };
  let text = "";
  for await (const block of exportDids(store, asked)) text += block;
  return text;
}

const facts = (store: Store) =>
  store.rows(
    `SELECT d.number, d.description, d.billing_cycles AS cycles, t.name AS trunk, g.name AS "group"
     FROM dids d LEFT JOIN trunks t ON t.id = d.trunk_id
     LEFT JOIN trunk_groups g ON g.id = d.trunk_group_id ORDER BY d.number`,
  );
const wholeState = (store: Store) =>
  store.rows(
    `SELECT number, description, description_folded, billing_cycles, trunk_id, trunk_group_id,
       status, attention, next_due_at FROM dids ORDER BY number`,
  );

test.each(["systems", "spreadsheet"] as const)(
  "a downloaded file for %s says nothing new, and edited it changes exactly what was edited",
  async (profile) => {
    const { store, accountId, all, member, drawn, report, confirm } = await anAccount();
    await member.act({ verb: "cancel", options: {} }, [all[2] ?? ""]);
    const before = facts(store);
    const file = await exported(store, accountId, profile);
    expect(await report(file)).toMatchObject({ kind: "nothing-differs", same: 3, bad: 0 });

    const lines = file.split("\r\n");
    const columns = (lines[0] ?? "").replace("\uFEFF", "").split(",");
    const cells = (lines[1] ?? "").split(",");
    cells[columns.indexOf("description")] = profile === "systems" ? "=Desk 2" : "'=Desk 2";
    cells[columns.indexOf("billing_cycles_left")] = "4";
    cells[columns.indexOf("trunk")] = '"Cork, desk"';
    lines[1] = cells.join(",");
    const key = await drawn(lines.join("\r\n"));
    expect(await member.summary(key)).toMatchObject({
      chosen: 1,
      changed: 1,
      batch: { verb: "edit", state: "draft", options: { same: 2, bad: 0 } },
    });
    expect(facts(store)).toEqual(before);

    expect(await confirm(key)).toMatchObject({ kind: "started" });
    const changed = { description: "=Desk 2", cycles: 4, trunk: "Cork, desk", group: null };
    expect(facts(store)).toEqual([{ ...(before[0] as object), ...changed }, before[1], before[2]]);
    expect((await examine(store, NOW)).drift).toEqual([]);
  },
);

test("each part is an event of its own kind, with the batch, and all of it can be undone", async () => {
  const { store, all, drawn, confirm, undo, member } = await anAccount(2);
  const before = wholeState(store);
  const key = await drawn(
    `number,description,billing_cycles_left,trunk_group\n+${all[0]},Moved,2,All desks\n+${all[1]},,,All desks\n`,
  );
  await confirm(key);
  const events = "SELECT number, action, before, after, batch_id FROM history ORDER BY id";
  const { id } = (await member.summary(key)).batch;
  expect(store.rows(events)).toEqual([
    { number: all[0], action: "description-set", before: "=Desk", after: "Moved", batch_id: id },
    { number: all[0], action: "billing-cycles-set", before: "unlimited", after: "2", batch_id: id },
    {
      number: all[0],
      action: "trunk-set",
      before: "Dublin office",
      after: "All desks",
      batch_id: id,
    },
    { number: all[1], action: "description-set", before: "=Desk", after: null, batch_id: id },
    {
      number: all[1],
      action: "trunk-set",
      before: "Dublin office",
      after: "All desks",
      batch_id: id,
    },
  ]);
  const undoing = await undo(key);
  expect(await member.summary(undoing)).toMatchObject({ changed: 2, refusals: [] });
  await confirm(undoing);
  expect(wholeState(store)).toEqual(before);
  expect(store.row("SELECT count(*) AS n FROM history")).toEqual({ n: 10 });
  expect((await examine(store, NOW)).drift).toEqual([]);
});

test("an absent column changes nothing; an emptied trunk leads nowhere, and leaves a group", async () => {
  const { store, all, drawn, report, confirm } = await anAccount(1);
  await confirm(await drawn(`number;trunk\n${all[0]};\n`));
  const is = { number: all[0], description: "=Desk", cycles: null, group: null };
  expect(facts(store)).toEqual([{ ...is, trunk: null }]);
  await confirm(await drawn(`Trunk Group\tNumber\nAll desks\t${all[0]}\n`));
  expect(facts(store)).toEqual([{ ...is, trunk: null, group: "All desks" }]);
  expect(await report(`number,trunk\n${all[0]},\n`)).toMatchObject({ kind: "nothing-differs" });
  await confirm(await drawn(`number,trunk,trunk_group\n${all[0]},,\n`));
  expect(facts(store)).toEqual([{ ...is, trunk: null }]);
});

test("bad lines are named with their reasons; nothing is drawn up unless they are left out", async () => {
  const { store, all, drawn, report, member } = await anAccount(2);
  const foreign = await insertDid(store, { accountId: await insertAccount(store) });
  const file = [
    "number,description,billing_cycles_left,trunk,trunk_group,status,colour",
    `${all[0]},Fine,,Dublin office,,active,red`,
    `${all[0]},Again,,Dublin office,,,`,
    "3.53E+11,Damaged,,,,,",
    `${foreign.number},Mine,,,,,`,
    "35311111111,Nobody's,,,,,",
    `${all[1]},,1000,,,,`,
    `${all[1]},,,London,,,`,
    `${all[1]},a\u202eb,,London,All desks,,`,
    ",,,,,,x",
    `${all[1]},short`,
  ].join("\n");
  const found = await report(file);
  expect(found).toMatchObject({
    kind: "bad-lines",
    changes: 1,
    same: 0,
    bad: 9,
    ignored: ["status", "colour"],
  });
  const reasons = found?.kind === "bad-lines" ? found.firstBad : [];
  expect(reasons.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(reasons.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/is in the file twice$/),
    "3.53E+11 was damaged by a spreadsheet: make the column text and export again",
    `+${foreign.number} is not one of this account’s numbers`,
    "+35311111111 is not one of this account’s numbers",
    expect.stringContaining("is not a whole number from 0 to 999"),
    expect.stringMatching(/twice; there is no trunk “London”$/),
    expect.stringContaining("it has a trunk and a trunk group"),
    "the number is missing",
    expect.stringMatching(/^it has 2 cells under 7 headings/),
  ]);
  expect(store.row("SELECT count(*) AS n FROM batches")).toEqual({ n: 0 });
  const key = await drawn(file, true);
  expect(await member.summary(key)).toMatchObject({
    chosen: 1,
    batch: { options: { same: 0, bad: 9 } },
  });
});

test.each<[string, string | Uint8Array, RegExp]>([
  ["empty", "", /empty/],
  ["a workbook", Buffer.from("504b030414", "hex"), /zip archive or an Excel workbook/],
  ["Latin-1", Buffer.from("number,description\n1,caf\xe9\n", "latin1"), /not UTF-8/],
  ["without number", "phone,description\n1,a\n", /“number” is missing/],
  ["nothing to change", "number,status\n1,a\n", /none of the columns/],
  ["65 columns", `number,${Array.from({ length: 64 }, (_, n) => `c${n}`)}\n`, /65 columns/],
  ["a quote left open", 'number,description\n1,"a\n', /quote is opened and never closed/],
])("a file that can't be read as a whole says why: %s", async (_, file, reason) => {
  const { report } = await anAccount(1);
  expect(await report(file)).toEqual({ kind: "refused", reason: expect.stringMatching(reason) });
});

test("what a number's state refuses is refused for all of its line, and said before", async () => {
  const { store, all, drawn, confirm, member } = await anAccount(3);
  const [canceled = "", blocked = "", ended = ""] = all;
  await member.act({ verb: "cancel", options: {} }, [canceled]);
  const past = NOW.getTime() - 1000;
  await store.inTransaction(async (tx) => {
    tx.run("UPDATE dids SET blocked_at = 1, blocked_reason = 'Fraud' WHERE number = ?", [blocked]);
    tx.run("UPDATE dids SET billing_cycles = 0, expires_at = ? WHERE number = ?", [past, ended]);
  });
  const key = await drawn(
    `number,description,billing_cycles_left\n${canceled},A,5\n${blocked},B,5\n${ended},C,0\n`,
  );
  expect(await member.summary(key)).toMatchObject({
    changed: 2,
    refusals: [{ reason: "canceled", numbers: [canceled] }],
  });
  await confirm(key);
  const described = "SELECT description FROM dids ORDER BY number";
  expect(store.rows(described).map((row) => Object.values(row as object)[0])).toEqual([
    "=Desk",
    "B",
    "C",
  ]);
});

test("a number that changed since it was shown is left out, also where it was its description", async () => {
  const { all, drawn, confirm, member } = await anAccount(3);
  const key = await drawn(`number,description\n${all[0]},A\n${all[1]},B\n${all[2]},C\n`);
  await member.act({ verb: "describe", options: { description: "Else" } }, [all[0] ?? ""]);
  await member.act({ verb: "cycles", options: { cycles: 3 } }, [all[1] ?? ""]);
  await confirm(key);
  expect(await member.summary(key)).toMatchObject({
    changed: 1,
    refusals: [{ reason: "changed-since", numbers: [all[0], all[1]] }],
  });
});

test("a trunk that was deleted since it was shown is not led to", async () => {
  const { store, all, drawn, confirm, member } = await anAccount(1);
  const key = await drawn(`number,trunk\n${all[0]},"Cork, desk"\n`);
  await store.inTransaction(async (tx) => tx.run("DELETE FROM trunks WHERE name = 'Cork, desk'"));
  await confirm(key);
  expect(await member.summary(key)).toMatchObject({
    changed: 0,
    refusals: [{ reason: "target-gone" }],
  });
});

test("50,000 lines are taken in steps, and one more is refused kindly", async () => {
  const { store, all, drawn, report, confirm } = await anAccount(50_000);
  const lines = all.map((number, place) => `+${number},Desk ${place}`);
  const key = await drawn(["number,description", ...lines].join("\n"));
  await confirm(key);
  const described = "SELECT count(*) AS n FROM dids WHERE description LIKE 'Desk %'";
  expect(store.row(described)).toEqual({ n: 50_000 });
  expect(await report(["number,description", ...lines, "1,one more"].join("\n"))).toEqual({
    kind: "refused",
    reason: expect.stringMatching(/^It has more than 50,000 lines/),
  });
}, 120_000);

test("a report is its own account's", async () => {
  const { store, accountId, upload } = await anAccount(1);
  const { key } = await upload("");
  expect(await findChangeReport(store, accountId, key)).not.toBeNull();
  expect(await findChangeReport(store, accountId + 1, key)).toBeNull();
});
