import { beforeEach, describe, expect, test } from "vitest";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { countByStatus } from "@/db/dids/count-by-status";
import { listHistory } from "@/db/history/list-history";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import type { CapacityOptions } from "@/lib/numbers/capacity-choice";
import { aMember } from "@/test/batches";
import { type DidOverrides, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { insertPool, insertSharedGroup, twoAccounts } from "@/test/voice";
import { examine } from "./doctor";

let store: Store;
let mine: number;
let theirs: number;
let poolId: number;
let sharedGroupId: number;
let member: Awaited<ReturnType<typeof aMember>>;

beforeEach(async () => {
  store = await freshStore();
  ({ mine, theirs } = await twoAccounts(store));
  poolId = await insertPool(store, mine, "EU pool", 20);
  sharedGroupId = await insertSharedGroup(store, { accountId: mine, poolId }, "EU desk", 10);
  member = await aMember(store, mine);
});

const add = async (facts: DidOverrides = {}) =>
  (await insertDid(store, { accountId: mine, ...facts })).number;
const capacity = (options: CapacityOptions) => ({ verb: "capacity", options }) as const;
const set = (numbers: readonly string[], options: CapacityOptions) =>
  member.act(capacity(options), numbers);

/** What became of each number, in their order. */
async function outcomes(key: string) {
  const { batch } = await member.summary(key);
  return store
    .rows<{ refusal: string | null }>(
      "SELECT refusal FROM batch_items WHERE batch_id = ? ORDER BY number",
      [batch.id],
    )
    .map(({ refusal }) => refusal ?? "done");
}

const capacityOf = (number: string) =>
  store.row<{ capacity: number }>("SELECT capacity FROM dids WHERE number = ?", [number])?.capacity;

describe("a pool", () => {
  test("is taken from in order of number, however they were chosen, until it is used up", async () => {
    const numbers = [await add(), await add(), await add()];
    const dedicated = { poolId, channels: 4 };
    const { key, confirmed } = await set(numbers.toReversed(), { dedicated });
    expect(confirmed).toMatchObject({ kind: "finished" });
    expect(await outcomes(key)).toEqual(["done", "done", "not-enough-channels"]);
    expect(await findPoolUse(store, mine, poolId)).toMatchObject({ dedicated: 8, shared: 10 });
    expect((await examine(store, NOW)).drift).toEqual([]);
  });

  test("that shrank since the preview leaves out those that no longer fit", async () => {
    const numbers = [await add(), await add(), await add()];
    const command = capacity({ dedicated: { poolId, channels: 3 } });
    const key = await member.draw("capacity", numbers);
    await member.confirm(key, command, NOW, "preview");
    expect(await member.summary(key)).toMatchObject({ changed: 3, refusals: [] });
    await store.inTransaction((tx) => tx.run("UPDATE capacity_pools SET channels = 17"));
    expect(await member.confirm(key, command)).toMatchObject({ kind: "finished" });
    expect(await outcomes(key)).toEqual(["done", "done", "not-enough-channels"]);
    expect(await findPoolUse(store, mine, poolId)).toMatchObject({ dedicated: 6 });
  });

  test("has again what an earlier number gives back", async () => {
    const first = await add({ dedicatedChannels: 10, capacityPoolId: poolId });
    const second = await add();
    const { key } = await set([first, second], { dedicated: { poolId, channels: 5 } });
    expect(await outcomes(key)).toEqual(["done", "done"]);
  });

  test("does not have what a canceled number holds: that is suspended, not free", async () => {
    const taken = { dedicatedChannels: 8, capacityPoolId: poolId };
    const numbers = [await add({ ...taken, canceledAt: laterBy(NOW, -1) }), await add()];
    const { key } = await set(numbers, { dedicated: { poolId, channels: 3 } });
    expect(await outcomes(key)).toEqual(["canceled", "not-enough-channels"]);
  });

  test("is charged with channels once, however often it is confirmed", async () => {
    const number = await add();
    const command = capacity({ dedicated: { poolId, channels: 3 } });
    const { key } = await set([number], command.options);
    const again = await Promise.all([member.confirm(key, command), member.confirm(key, command)]);
    expect(again.map(({ kind }) => kind)).toEqual(["finished", "finished"]);
    expect(await findPoolUse(store, mine, poolId)).toMatchObject({ dedicated: 3 });
    expect((await listHistory(store, mine, number, 1)).entries).toHaveLength(1);
  });
});

test("what was not shown is not confirmed: another number of channels is shown first", async () => {
  const number = await add();
  const key = await member.draw("capacity", [number]);
  const command = capacity({ dedicated: { poolId, channels: 3 } });
  expect(await member.confirm(key, command)).toMatchObject({ kind: "redrawn", why: "chosen" });
  expect(capacityOf(number)).toBe(2);
});

test("a number whose pool or group became another since is left out", async () => {
  const numbers = [await add(), await add()];
  const key = await member.draw("capacity", numbers);
  await member.confirm(key, capacity({ limit: 9 }), NOW, "preview");
  await set([numbers[0] ?? ""], { sharedGroupId });
  await member.confirm(key, capacity({ limit: 9 }));
  expect(await outcomes(key)).toEqual(["changed-since", "done"]);
});

test("a form begins with what all have, and leaves alone in what they differ", async () => {
  const shared = { sharedGroupId, sharedChannels: 10 };
  const numbers = [await add({ capacityLimit: 3, ...shared }), await add(shared)];
  const key = await member.draw("capacity", numbers);
  expect((await member.summary(key)).batch.options).toEqual({ sharedGroupId });
});

test("a number is in a shared group with all its channels, and leaves it with none", async () => {
  const number = await add();
  await set([number], { sharedGroupId });
  expect(capacityOf(number)).toBe(12);
  await set([number], { sharedGroupId: null });
  expect(capacityOf(number)).toBe(2);
});

test("a limit of 0 is foretold to close a number, and does; no limit opens it again", async () => {
  const number = await add();
  const counts = async () => (await countByStatus(store, mine)).byStatus;
  const { key } = await set([number], { limit: 0 });
  expect((await member.summary(key)).remarks["takes-no-calls"]).toBe(1);
  expect(await counts()).toMatchObject({ active: 0, not_configured: 1 });
  await set([number], { limit: null });
  expect(await counts()).toMatchObject({ active: 1, not_configured: 0 });
  expect(await examine(store, NOW)).toMatchObject({ drift: [] });
});

test("the history says what a number had and has, in words", async () => {
  const number = await add();
  await set([number], { dedicated: { poolId, channels: 3 }, limit: 9 });
  await set([number], { sharedGroupId, dedicated: { poolId, channels: 0 }, limit: null });
  const { entries } = await listHistory(store, mine, number, 1);
  expect(entries.map(({ action, before, after }) => [action, before, after])).toEqual([
    ["capacity-set", "3 dedicated from EU pool, own limit 9", "10 shared in EU desk"],
    ["capacity-set", null, "3 dedicated from EU pool, own limit 9"],
  ]);
});

describe("the wall between accounts", () => {
  test("another account's pool and shared group are not there", async () => {
    const number = await add();
    const pool = await insertPool(store, theirs, "Theirs", 50);
    const group = await insertSharedGroup(store, { accountId: theirs, poolId: pool }, "Theirs", 5);
    const gone = (field: string) => ({ kind: "target-gone", field });
    const dedicated = { poolId: pool, channels: 1 };
    expect((await set([number], { dedicated })).confirmed).toEqual(gone("pool"));
    expect((await set([number], { sharedGroupId: group })).confirmed).toEqual(gone("shared"));
    expect(capacityOf(number)).toBe(2);
  });

  test("another account's number is not found", async () => {
    const { number } = await insertDid(store, { accountId: theirs });
    const { key } = await set([number], { limit: 1 });
    expect(await outcomes(key)).toEqual(["not-found"]);
    expect(capacityOf(number)).toBe(2);
  });
});
