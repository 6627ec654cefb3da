import { expect, test } from "vitest";
import type { Store } from "@/db/store";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { listItems } from "./list-items";
import { takeMatching } from "./take-items";
import { type Naming, takeNumbers } from "./take-numbers";
import { tellOutcomes } from "./tell-outcomes";
import { insertDraft } from "./write-draft";

const LATE = "35319600001";
const SOON = "35319600002";
const NEVER = "35319600003";
const THEIRS = "35319600004";

async function aWorld() {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const other = await insertAccount(store);
  const on = (day: string) => ({ expiresAt: new Date(`2026-${day}T00:00:00Z`) });
  await insertDid(store, { accountId, number: LATE, ...on("09-01") });
  await insertDid(store, { accountId, number: SOON, ...on("05-01") });
  await insertDid(store, { accountId, number: NEVER, expiresAt: null, activatedAt: null });
  await insertDid(store, { accountId: other, number: THEIRS, ...on("04-01") });
  return { store, taking: { accountId, batchId: await aBatch(store, accountId) } };
}

function aBatch(store: Store, accountId: number): Promise<number> {
  return store.inTransaction(async (tx) => {
    const people = `INSERT INTO people (account_id, role, email, name, created_at)
      VALUES (?, 'admin', 'a@b.test', 'A', 0)`;
    tx.run(people, [accountId]);
    const batch = { key: "k", accountId, personId: 1, verb: "renew", back: "/numbers" } as const;
    const facts = { options: {}, offers: [], drawnUpAt: NOW };
    return insertDraft(tx, { ...batch, madeAt: NOW }, facts, "drawing");
  });
}

async function taken(order: Naming["order"], numbers: readonly string[]) {
  const { store, taking } = await aWorld();
  await store.inTransaction((tx) => takeNumbers(tx, taking, { numbers, order }));
  return listItems(store, taking.batchId);
}

const numbersOf = (items: readonly { number: string }[]) => items.map(({ number }) => number);

test("numbers are taken as they were given, another account's as nobody's", async () => {
  const items = await taken("given", [LATE, THEIRS, SOON]);
  expect(numbersOf(items)).toEqual([LATE, THEIRS, SOON]);
  expect(items.map(({ didId }) => didId === null)).toEqual([false, true, false]);
});

test("by expiry those come first whose time ends first, and last those that have no end", async () => {
  const items = await taken("expiry", [NEVER, THEIRS, LATE, SOON]);
  expect(numbersOf(items)).toEqual([SOON, LATE, NEVER, THEIRS]);
  expect(items.map(({ place }) => place)).toEqual([0, 1, 2, 3]);
});

test("what a list shows is taken in the order in which it is asked for", async () => {
  const { store, taking } = await aWorld();
  const query = { ...DEFAULT_LIST_QUERY, sort: { key: "expires", descending: false } as const };
  await store.inTransaction((tx) => takeMatching(tx, taking, query, NOW));
  expect(numbersOf(await listItems(store, taking.batchId))).toEqual([SOON, LATE, NEVER]);
});

test("what became of each number is told of it alone", async () => {
  const { store, taking } = await aWorld();
  const { batchId } = taking;
  const numbers = [LATE, SOON, NEVER, THEIRS];
  await store.inTransaction(async (tx) => {
    await takeNumbers(tx, taking, { numbers, order: "given" });
    await tellOutcomes(tx, batchId, [
      { place: 0, skipped: null },
      { place: 1, skipped: null },
      { place: 2, skipped: "not-found" },
      { place: 3, skipped: null, expiresAtMs: 7, was: "{}", stamp: "s" },
    ]);
  });
  const items = await listItems(store, batchId);
  expect(items.map(({ outcome }) => outcome)).toEqual(["done", "done", "skipped", "done"]);
  expect(items.map(({ stamp }) => stamp)).toEqual(["", "", "", "s"]);
  expect(items.map(({ expiresAtMs }) => expiresAtMs)).toEqual([null, null, null, 7]);
});

test("a place that the batch does not have is a fault, and nothing is told", async () => {
  const { store, taking } = await aWorld();
  const told = store.inTransaction(async (tx) => {
    await takeNumbers(tx, taking, { numbers: [LATE], order: "given" });
    const outcomes = [0, 1].map((place) => ({ place, skipped: null }));
    await tellOutcomes(tx, taking.batchId, outcomes);
  });
  await expect(told).rejects.toThrow("other items");
  expect(await listItems(store, taking.batchId)).toEqual([]);
});
