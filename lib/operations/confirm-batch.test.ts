import { expect, test } from "vitest";
import { insertEntry } from "@/db/ledger/insert-entry";
import { moneyOf } from "@/db/ledger/money-of";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { aMember } from "@/test/batches";
import { type DidOverrides, type Inserted, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import type { Command } from "./batches/verbs";
import { confirmBatch } from "./confirm-batch";
import { examine } from "./doctor";

const renew = (months = 1, unlimited = false): Command => ({
  verb: "renew",
  options: { months, unlimited },
});
const canceledAt = laterBy(NOW, -DAY_MS);

/** An account with these numbers, prepaid with so much, and a member who acts on them. */
async function anAccount(numbers: readonly DidOverrides[], balanceMinor: number | null = null) {
  const store = await freshStore();
  const first = await insertDid(store, numbers[0]);
  const { accountId } = first;
  const others: Inserted[] = [];
  for (const each of numbers.slice(1)) others.push(await insertDid(store, { accountId, ...each }));
  if (balanceMinor !== null) await prepay(store, accountId, balanceMinor);
  const member = await aMember(store, accountId);
  const all = [first, ...others].map(({ number }) => number);
  return { store, accountId, member, all };
}

async function prepay(store: Store, accountId: number, amountMinor: number) {
  await store.inTransaction(async (tx) => {
    tx.run("UPDATE accounts SET credit_limit_minor = 0 WHERE id = ?", [accountId]);
    await insertEntry(tx, accountId, { at: NOW, kind: "top-up", amountMinor });
  });
}

function stored(store: Store, number: string | undefined) {
  return store.row(
    `SELECT expires_at AS expiresAt, billing_cycles AS cycles, canceled_at AS canceledAt,
       description, status FROM dids WHERE number = ?`,
    [number],
  );
}

function charges(store: Store) {
  return store.rows(
    "SELECT number, amount_minor AS minor, batch_id AS batch FROM ledger WHERE kind = 'renewal' ORDER BY id",
  );
}

function events(store: Store) {
  return store.rows<{ number: string; action: string }>(
    "SELECT number, action, actor_name AS who, amount_minor AS minor, batch_id AS batch FROM history ORDER BY id",
  );
}

async function expectSound(store: Store) {
  expect((await examine(store, NOW)).drift).toEqual([]);
}

test("drawing up changes nothing and charges nothing", async () => {
  const { store, member, all } = await anAccount([{}, {}], 1000);
  const before = stored(store, all[0]);
  const key = await member.draw("renew", all);
  expect(await member.summary(key)).toMatchObject({ chosen: 2, changed: 2, totalMinor: 200 });
  expect([stored(store, all[0]), charges(store), events(store)]).toEqual([before, [], []]);
});

test("a renewal is charged, written and recorded, number by number, under one batch", async () => {
  const { store, accountId, member, all } = await anAccount([{}, { description: "Desk" }], 1000);
  const { key, confirmed } = await member.act(renew(3), all);
  expect(confirmed).toEqual({ kind: "finished", back: "/numbers" });
  const { batch } = await member.summary(key);
  const each = (number: string | undefined) => ({ number, minor: -300, batch: batch.id });
  expect(charges(store)).toEqual(all.map(each));
  const renewed = { action: "renewed", who: "Ada" };
  expect(events(store)).toEqual(all.map((number) => ({ ...each(number), ...renewed })));
  expect(stored(store, all[0])).toMatchObject({ expiresAt: Date.parse("2026-06-25T09:30:00Z") });
  expect(await moneyOf(store, accountId)).toMatchObject({ balanceMinor: 400, heldMinor: 0 });
  expect(batch).toMatchObject({ state: "finished", balanceMinor: 400 });
  await expectSound(store);
});

test("confirming twice, at once or later, charges once and answers alike", async () => {
  const { store, member, all } = await anAccount([{}], 1000);
  const key = await member.draw("renew", all);
  const answers = await Promise.all([member.confirm(key, renew()), member.confirm(key, renew())]);
  const finished = { kind: "finished", back: "/numbers" };
  expect(answers).toEqual([finished, finished]);
  expect(await member.confirm(key, renew(), laterBy(NOW, 1000))).toEqual(finished);
  expect(charges(store)).toHaveLength(1);
});

test("two members who renew the same number pay once; the second is told that it changed", async () => {
  const { store, accountId, member, all } = await anAccount([{}, {}], 1000);
  const [first = ""] = all;
  const one = await member.draw("renew", [first]);
  const other = await member.draw("renew", all);
  await member.confirm(one, renew());
  await member.confirm(other, renew());
  expect(charges(store)).toMatchObject([{ number: first }, { number: all[1] }]);
  const { refusals } = await member.summary(other);
  expect(refusals).toEqual([{ reason: "changed-since", missing: [], count: 1, numbers: [first] }]);
  expect((await moneyOf(store, accountId)).balanceMinor).toBe(800);
});

test("too little money starts nothing, even where it would cover some", async () => {
  const { store, member, all } = await anAccount([{}, {}], 199);
  const { key, confirmed } = await member.act(renew(), all);
  expect(confirmed).toEqual({ kind: "short-of-money", missingMinor: 1 });
  expect([charges(store), events(store)]).toEqual([[], []]);
  expect((await member.summary(key)).batch.state).toBe("draft");
});

test("exactly enough money is enough, and a credit limit counts", async () => {
  const { store, accountId, member, all } = await anAccount([{}, {}], 150);
  await store.inTransaction((tx) => {
    tx.run("UPDATE accounts SET credit_limit_minor = 50 WHERE id = ?", [accountId]);
  });
  expect((await member.act(renew(), all)).confirmed.kind).toBe("finished");
  expect(await moneyOf(store, accountId)).toMatchObject({ balanceMinor: -50, availableMinor: 0 });
});

test("a price that changed since it was shown runs nothing and is shown anew", async () => {
  const { store, member, all } = await anAccount([{}], 1000);
  const key = await member.draw("renew", all);
  await store.inTransaction((tx) => {
    tx.run("INSERT INTO price_rows VALUES (1, ?, 150, 0)", [NOW.getTime() + 1]);
  });
  const later = laterBy(NOW, 1000);
  expect(await member.confirm(key, renew(), later)).toMatchObject({
    kind: "redrawn",
    why: "price",
  });
  expect(charges(store)).toEqual([]);
  expect(await member.summary(key)).toMatchObject({ totalMinor: 150 });
  expect(await member.confirm(key, renew(), later)).toMatchObject({ kind: "finished" });
  expect(charges(store)).toMatchObject([{ minor: -150 }]);
});

test("a period other than the one shown runs nothing and is shown anew", async () => {
  const { store, member, all } = await anAccount([{}], 1000);
  const key = await member.draw("renew", all);
  expect(await member.confirm(key, renew(12))).toMatchObject({ kind: "redrawn", why: "chosen" });
  expect(charges(store)).toEqual([]);
  const { totalMinor, batch } = await member.summary(key);
  expect([totalMinor, batch.options]).toEqual([1200, { months: 12, unlimited: false }]);
});

test("what was refused when it was shown stays out, whatever became of it", async () => {
  const { store, member, all } = await anAccount([{}, { canceledAt }], 1000);
  const key = await member.draw("renew", all);
  await member.act({ verb: "restore", options: { months: 1, unlimited: false } }, [all[1] ?? ""]);
  await member.confirm(key, renew());
  expect(charges(store)).toMatchObject([{ number: all[0] }]);
  expect((await member.summary(key)).refusals).toMatchObject([{ reason: "canceled", count: 1 }]);
});

test("another account's number, a released and a made-up one are not found, and counted", async () => {
  const { store, member, all } = await anAccount([{}]);
  const foreign = await insertDid(store);
  const key = await member.draw("cancel", [...all, foreign.number, "4930123456"]);
  expect((await member.summary(key)).refusals).toEqual([
    { reason: "not-found", missing: [], count: 2, numbers: [foreign.number, "4930123456"] },
  ]);
  await member.confirm(key, { verb: "cancel", options: {} });
  expect(stored(store, foreign.number)).toMatchObject({ canceledAt: null });
  expect(stored(store, all[0])).toMatchObject({ canceledAt: NOW.getTime(), status: 1 });
});

test("another account's batch is not found", async () => {
  const { store, member, all } = await anAccount([{}]);
  const key = await member.draw("cancel", all);
  const stranger = await aMember(store, (await insertDid(store)).accountId);
  expect(await stranger.confirm(key, { verb: "cancel", options: {} })).toEqual({
    kind: "not-found",
  });
  expect(stored(store, all[0])).toMatchObject({ canceledAt: null });
});

test("cycles: the value that is confirmed counts, also for numbers that had the one shown", async () => {
  const { store, member, all } = await anAccount([{ billingCycles: 2 }, { billingCycles: null }]);
  const key = await member.draw("cycles", all);
  await member.confirm(key, { verb: "cycles", options: { cycles: 0 } });
  expect(all.map((number) => stored(store, number))).toMatchObject([
    { cycles: 0, status: 5 },
    { cycles: 0, status: 5 },
  ]);
  expect(events(store)).toMatchObject([
    { action: "billing-cycles-set" },
    { action: "billing-cycles-set" },
  ]);
  await expectSound(store);
});

test("a cancel is taken back by a restore, free of charge; history tells both", async () => {
  const { store, member, all } = await anAccount([{ billingCycles: 3 }], 0);
  const before = stored(store, all[0]);
  await member.act({ verb: "cancel", options: {} }, all);
  await member.act({ verb: "restore", options: { months: 1, unlimited: false } }, all);
  expect(stored(store, all[0])).toEqual(before);
  expect(events(store).map(({ action }) => action)).toEqual(["canceled", "restored"]);
  expect(charges(store)).toEqual([]);
});

test("a description depends on no other change meanwhile, and overwrites no other description", async () => {
  const { store, member, all } = await anAccount([{ description: "Old" }]);
  const key = await member.draw("describe", all);
  await member.act(renew(), all);
  await member.confirm(key, { verb: "describe", options: { description: "New" } });
  expect(stored(store, all[0])).toMatchObject({ description: "New" });
  const late = await member.draw("describe", all);
  await member.act({ verb: "describe", options: { description: "Newer" } }, all);
  expect(
    await member.confirm(late, { verb: "describe", options: { description: "Newest" } }),
  ).toMatchObject({ kind: "redrawn", why: "changed" });
  expect(stored(store, all[0])).toMatchObject({ description: "Newer" });
});

test("a number that is due is settled before anything is decided about it", async () => {
  const { store, member, all } = await anAccount([{ expiresAt: laterBy(NOW, 60_000) }], 100);
  const key = await member.draw("renew", all);
  const later = laterBy(NOW, 120_000);
  expect(await member.confirm(key, renew(), later)).toMatchObject({
    kind: "redrawn",
    why: "changed",
  });
  expect(events(store)).toMatchObject([{ action: "renewed", who: "system" }]);
});

test("a draft can't be confirmed a day later", async () => {
  const { store, member, all } = await anAccount([{}]);
  const key = await member.draw("cancel", all);
  const late = laterBy(NOW, DAY_MS + 1);
  expect(await member.confirm(key, { verb: "cancel", options: {} }, late)).toMatchObject({
    kind: "too-old",
  });
  expect(stored(store, all[0])).toMatchObject({ canceledAt: null });
});

test("a total other than the one on the button runs nothing, though the choice is the same", async () => {
  const { store, accountId, member, all } = await anAccount([{}], 5000);
  const key = await member.draw("renew", all);
  await member.confirm(key, renew(12), NOW, "preview");
  const actor = { actor: "member", actorId: member.personId, actorName: "Ada" } as const;
  const confirm = (shownMinor: number) => {
    const confirmation = { accountId, key, command: renew(12), press: "confirm", actor } as const;
    return confirmBatch(store, { ...confirmation, shownMinor }, { now: NOW, machine: NOW });
  };
  expect(await confirm(100)).toMatchObject({ kind: "redrawn", why: "price" });
  expect(charges(store)).toEqual([]);
  expect(await confirm(1200)).toMatchObject({ kind: "finished" });
});
