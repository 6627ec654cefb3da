import { expect, test } from "vitest";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { findNumberSet } from "./find-number-set";
import { dropUnusedNumberSets, touchNumberSet } from "./keep-number-sets";
import { saveNumberSet } from "./save-number-set";

const NUMBERS = ["35319609036", "35319600837", "35319609036"];

async function withSet() {
  const store = await freshStore();
  const { accountId } = await insertDid(store);
  const set = { id: "set-1", accountId, numbers: NUMBERS };
  await store.inTransaction((tx) => saveNumberSet(tx, set, NOW));
  return { store, accountId };
}

test("a set holds each number once", async () => {
  const { store, accountId } = await withSet();
  expect(await findNumberSet(store, accountId, "set-1")).toMatchObject({ size: 2 });
});

test("the same list again is kept once, and counts as a use", async () => {
  const { store, accountId } = await withSet();
  const again = { id: "set-1", accountId, numbers: NUMBERS };
  await store.inTransaction((tx) => saveNumberSet(tx, again, laterBy(NOW, DAY_MS)));
  expect(await findNumberSet(store, accountId, "set-1")).toMatchObject({
    size: 2,
    lastUsedAt: laterBy(NOW, DAY_MS),
  });
});

test("another account's set is not there", async () => {
  const { store } = await withSet();
  const other = await insertDid(store);
  expect(await findNumberSet(store, other.accountId, "set-1")).toBeNull();
});

test("a set is kept 90 days after its last use, and goes with its numbers", async () => {
  const { store, accountId } = await withSet();
  const used = laterBy(NOW, 40 * DAY_MS);
  const dropAt = (now: Date) => store.inTransaction((tx) => dropUnusedNumberSets(tx, now, 1));
  await store.inTransaction((tx) => touchNumberSet(tx, { id: "set-1", accountId }, used));
  expect(await dropAt(laterBy(used, 90 * DAY_MS - 1))).toBe(0);
  expect(await findNumberSet(store, accountId, "set-1")).not.toBeNull();
  expect(await dropAt(laterBy(used, 90 * DAY_MS))).toBe(1);
  expect(store.rows("SELECT * FROM number_set_members")).toEqual([]);
});

test("another account uses up nothing of a set", async () => {
  const { store, accountId } = await withSet();
  const other = await insertDid(store);
  const theirs = { id: "set-1", accountId: other.accountId };
  await store.inTransaction((tx) => touchNumberSet(tx, theirs, laterBy(NOW, 40 * DAY_MS)));
  expect((await findNumberSet(store, accountId, "set-1"))?.lastUsedAt).toEqual(NOW);
});

test("a second use on the same day writes nothing", async () => {
  const { store, accountId } = await withSet();
  await store.inTransaction((tx) =>
    touchNumberSet(tx, { id: "set-1", accountId }, laterBy(NOW, DAY_MS / 2)),
  );
  expect((await findNumberSet(store, accountId, "set-1"))?.lastUsedAt).toEqual(NOW);
});

test("how many of its numbers the account has is kept, as numbers come, go and move", async () => {
  const store = await freshStore();
  const [accountId, other] = [await insertAccount(store), await insertAccount(store)];
  const set = { id: "set-1", accountId, numbers: NUMBERS };
  await store.inTransaction((tx) => saveNumberSet(tx, set, NOW));
  const held = () => store.row<{ held: number }>("SELECT held FROM number_sets")?.held;
  const run = (sql: string, ...parameters: readonly unknown[]) =>
    store.inTransaction((tx) => tx.run(sql, parameters));
  expect(held()).toBe(0);
  const facts = { trunkId: null };
  await insertDid(store, { ...facts, accountId, number: "35319609036" });
  await insertDid(store, { ...facts, accountId: other, number: "35319600837" });
  await insertDid(store, { ...facts, accountId, number: "35319600001" });
  expect(held()).toBe(1);
  await run("UPDATE dids SET account_id = ? WHERE number = '35319600837'", accountId);
  expect(held()).toBe(2);
  await run("UPDATE dids SET account_id = ? WHERE number = '35319609036'", other);
  await run("DELETE FROM dids WHERE number = '35319600837'");
  expect(held()).toBe(0);
});

test("numbers that the account has already are counted as a set is stored, once", async () => {
  const store = await freshStore();
  const { accountId } = await insertDid(store, { number: "35319609036" });
  const set = { id: "set-1", accountId, numbers: NUMBERS };
  for (let time = 0; time < 2; time++)
    await store.inTransaction((tx) => saveNumberSet(tx, set, NOW));
  expect(store.row("SELECT held FROM number_sets")).toEqual({ held: 1 });
});
