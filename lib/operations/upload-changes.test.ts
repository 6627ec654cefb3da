import { expect, test } from "vitest";
import type { Store } from "@/db/store";
import type { CsvProfile } from "@/lib/numbers/csv-format";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { NOW } from "@/test/cast";
import { anUploader, changeable, describing } from "@/test/changes";
import { exported } from "@/test/exported";
import { examine } from "./doctor";

const fileOf = (store: Store, accountId: number, profile: CsvProfile) =>
  exported(store, { accountId, query: DEFAULT_LIST_QUERY, profile, now: NOW });

const wholeState = (store: Store) =>
  store.rows(
    `SELECT number, description, description_folded, billing_cycles, trunk_id, trunk_group_id,
       status, attention, next_due_at FROM dids ORDER BY number`,
  );

test.each(["systems", "spreadsheet"] as const)(
  "a downloaded file for %s says nothing new, and edited it changes exactly what was edited",
  async (profile) => {
    const { store, accountId, all, member, drawn, report, confirm } = await anUploader();
    await member.act({ verb: "cancel", options: {} }, [all[2] ?? ""]);
    const before = changeable(store);
    const file = await fileOf(store, accountId, profile);
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
    expect(changeable(store)).toEqual(before);

    expect(await confirm(key)).toMatchObject({ kind: "started" });
    const changed = { description: "=Desk 2", cycles: 4, trunk: "Cork, desk", group: null };
    expect(changeable(store)).toEqual([
      { ...(before[0] as object), ...changed },
      before[1],
      before[2],
    ]);
    expect((await examine(store, NOW)).drift).toEqual([]);
  },
);

test("each part is an event of its own kind, with the batch, and all of it can be undone", async () => {
  const { store, all, drawn, confirm, undo, member } = await anUploader(2);
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

test("what a number's state refuses is refused for all of its line, and said before", async () => {
  const { store, all, drawn, confirm, member } = await anUploader(3);
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
  const { all, drawn, confirm, member } = await anUploader(3);
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
  const { store, all, drawn, confirm, member } = await anUploader(1);
  const key = await drawn(`number,trunk\n${all[0]},"Cork, desk"\n`);
  await store.inTransaction(async (tx) => tx.run("DELETE FROM trunks WHERE name = 'Cork, desk'"));
  await confirm(key);
  expect(await member.summary(key)).toMatchObject({
    changed: 0,
    refusals: [{ reason: "target-gone" }],
  });
});

test("many lines are carried out in steps, each number once", async () => {
  const { store, all, drawn, confirm } = await anUploader(1100);
  await confirm(await drawn(describing(all)));
  const described = "SELECT count(*) AS n FROM dids WHERE description LIKE 'Desk %'";
  expect(store.row(described)).toEqual({ n: 1100 });
  expect(store.row("SELECT count(*) AS n FROM history")).toEqual({ n: 1100 });
});
