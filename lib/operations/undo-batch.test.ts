import { expect, test } from "vitest";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { aMember } from "@/test/batches";
import { NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import type { Command } from "./batches/verbs";
import { confirmBatch } from "./confirm-batch";
import { examine } from "./doctor";
import { undoBatch } from "./undo-batch";
import { workThrough } from "./work-through";

const CYCLES: Command = { verb: "cycles", options: { cycles: 7 } };
const DESCRIBE: Command = { verb: "describe", options: { description: "Moved" } };
const CANCEL: Command = { verb: "cancel", options: {} };

async function anAccount(count = 3) {
  const store = await freshStore();
  const { accountId, all } = await manyNumbers(store, { count, like: { description: "Desk" } });
  const member = await aMember(store, accountId);
  const work = () =>
    workThrough(store, {
      holder: "us",
      pace: { most: 500, pauseMs: 0 },
      onFault: ({ fault }) => {
        throw fault;
      },
    });
  async function undo(of: string, number: string | null = null) {
    const wish = { accountId, personId: member.personId, of, number, back: "/numbers" };
    const asked = undoBatch(store, wish, { now: NOW, machine: NOW });
    for (let tries = 0; tries < 20; tries += 1) {
      await work();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const undone = await asked;
    if (undone.kind !== "drawn-up") throw new Error(undone.kind);
    return undone.key;
  }
  async function confirmed(key: string) {
    const { batch } = await member.summary(key);
    const command = { verb: "undo", options: batch.options } as Command;
    const answer = await member.confirm(key, command);
    await work();
    return answer;
  }
  return { store, accountId, all, member, undo, confirmed };
}

function facts(store: Store) {
  return store.rows(
    `SELECT number, description, description_folded, billing_cycles, billing_period_months,
       canceled_at, trunk_id, capacity_limit, status, attention, next_due_at
     FROM dids ORDER BY number`,
  );
}

const lastEvent = (store: Store) =>
  store.row("SELECT action, before, after FROM history ORDER BY id DESC LIMIT 1");

test.each<[string, Command, object]>([
  ["a description", DESCRIBE, { action: "description-set", before: "Moved", after: "Desk" }],
  ["cycles", CYCLES, { action: "billing-cycles-set", before: "7", after: "unlimited" }],
  [
    "a billing period",
    { verb: "period", options: { months: 12 } },
    { action: "billing-period-set", before: "12", after: "1" },
  ],
  [
    "a trunk",
    { verb: "route", options: { target: null } },
    { action: "trunk-set", before: null, after: "Dublin office" },
  ],
  ["a capacity", { verb: "capacity", options: { limit: 1 } }, { action: "capacity-set" }],
  ["a cancel, free while time is left", CANCEL, { action: "restored" }],
])("%s is put back as it was, and the history says so", async (_, command, told) => {
  const { store, all, member, undo, confirmed } = await anAccount();
  const before = facts(store);
  const { key } = await member.act(command, all);
  expect(facts(store)).not.toEqual(before);
  const undoing = await undo(key);
  expect(await member.summary(undoing)).toMatchObject({ changed: 3, totalMinor: 0 });
  expect(await confirmed(undoing)).toMatchObject({ kind: "started" });
  expect(facts(store)).toEqual(before);
  expect(lastEvent(store)).toMatchObject(told);
  expect((await examine(store, NOW)).drift).toEqual([]);
});

test("what anything else has changed since stays as it is, and says why; a description does not count", async () => {
  const { store, all, member, undo, confirmed } = await anAccount();
  const [first = "", second = ""] = all;
  const { key } = await member.act(CYCLES, all);
  await member.act({ verb: "period", options: { months: 3 } }, [first]);
  await member.act(DESCRIBE, [second]);
  const undoing = await undo(key);
  const { refusals, changed } = await member.summary(undoing);
  expect(changed).toBe(2);
  expect(refusals).toMatchObject([{ reason: "changed-again", count: 1, numbers: [first] }]);
  await confirmed(undoing);
  const cycles = store.rows<{ cycles: number | null }>(
    "SELECT billing_cycles AS cycles FROM dids ORDER BY number",
  );
  expect(cycles.map((row) => row.cycles)).toEqual([7, null, null]);
});

test("one number of a batch is put back alone, and only once", async () => {
  const { store, all, member, undo, confirmed } = await anAccount();
  const { key } = await member.act(CYCLES, all);
  await confirmed(await undo(key, all[1] ?? ""));
  const again = await undo(key);
  expect(await member.summary(again)).toMatchObject({
    changed: 2,
    refusals: [{ reason: "changed-again", numbers: [all[1]] }],
  });
  expect(store.row("SELECT count(*) AS n FROM dids WHERE billing_cycles = 7")).toEqual({ n: 2 });
});

test("a cancel whose time has run out since is no longer taken back free", async () => {
  const { store, all, member, undo } = await anAccount(1);
  const { key } = await member.act(CANCEL, all);
  const ended = laterBy(NOW, -DAY_MS).getTime();
  await store.inTransaction((tx) => tx.run("UPDATE dids SET expires_at = ?", [ended]));
  const { refusals } = await member.summary(await undo(key));
  expect(refusals).toMatchObject([{ reason: "no-time-left" }]);
});

test("a trunk that was deleted since is not put back", async () => {
  const { store, all, member, undo } = await anAccount(1);
  const { key } = await member.act({ verb: "route", options: { target: null } }, all);
  await store.inTransaction((tx) => tx.run("DELETE FROM trunks"));
  expect((await member.summary(await undo(key))).refusals).toMatchObject([
    { reason: "target-gone" },
  ]);
});

test("more than a thousand are put back in steps", async () => {
  const { store, all, member, undo, confirmed, accountId } = await anAccount(1100);
  const before = facts(store);
  const key = await member.draw("cycles", all);
  const working = {
    holder: "us",
    onFault: ({ fault }: { fault: unknown }) => expect(fault).toBe(0),
  };
  await workThrough(store, working);
  const clocks = { now: NOW, machine: NOW };
  const actor = { actor: "member", actorId: member.personId, actorName: "Ada" } as const;
  for (const press of ["preview", "confirm"] as const) {
    await confirmBatch(store, { accountId, key, command: CYCLES, press, actor }, clocks);
    await workThrough(store, working);
  }
  expect(store.row("SELECT count(*) AS n FROM dids WHERE billing_cycles = 7")).toEqual({ n: 1100 });
  await confirmed(await undo(key));
  expect(facts(store)).toEqual(before);
});

test.each(["renew", "remove"] as const)(
  "what can't be put back is not drawn up: %s",
  async (verb) => {
    const { store, all, member, accountId } = await anAccount(1);
    const key = await member.draw(verb, all);
    const wish = { accountId, personId: member.personId, of: key, number: null, back: "/numbers" };
    expect(await undoBatch(store, wish, { now: NOW, machine: NOW })).toEqual({ kind: "gone" });
  },
);
