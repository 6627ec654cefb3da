import { beforeEach, describe, expect, test } from "vitest";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { countByStatus } from "@/db/dids/count-by-status";
import { listHistory } from "@/db/history/list-history";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { type DidOverrides, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { ADA, insertPool, insertSharedGroup, twoAccounts } from "@/test/voice";
import { examine } from "./doctor";
import { type CapacityCommand, setCapacity } from "./set-capacity";

let store: Store;
let mine: number;
let theirs: number;
let poolId: number;
let sharedGroupId: number;

beforeEach(async () => {
  store = await freshStore();
  ({ mine, theirs } = await twoAccounts(store));
  poolId = await insertPool(store, mine, "EU pool", 20);
  sharedGroupId = await insertSharedGroup(store, { accountId: mine, poolId }, "EU desk", 10);
});

const add = (facts: DidOverrides = {}) => insertDid(store, { accountId: mine, ...facts });

function set(ids: readonly number[], wanted: Partial<CapacityCommand>) {
  const command = { accountId: mine, ids, actor: ADA, ...wanted };
  return store.inTransaction((tx) => setCapacity(tx, command, NOW));
}

async function reasons(ids: readonly number[], wanted: Partial<CapacityCommand>) {
  const report = await set(ids, wanted);
  if (report.kind !== "decided") return report.kind;
  return report.outcomes.map((each) => (each.kind === "done" ? "done" : each.reason));
}

const capacityOf = (id: number) =>
  store.row("SELECT capacity FROM dids WHERE id = ?", [id]) as { capacity: number };

test("numbers take from the pool in the given order until it is used up", async () => {
  const ids = [(await add()).id, (await add()).id, (await add()).id];
  const dedicated = { poolId, channels: 4 };
  expect(await reasons(ids, { dedicated })).toEqual(["done", "done", "not-enough-channels"]);
  expect(await findPoolUse(store, mine, poolId)).toMatchObject({ dedicated: 8, shared: 10 });
});

test("what one number gives back, the next can have", async () => {
  const first = await add({ dedicatedChannels: 10, capacityPoolId: poolId });
  const second = await add();
  const dedicated = { poolId, channels: 5 };
  expect(await reasons([second.id, first.id], { dedicated })).toEqual([
    "not-enough-channels",
    "done",
  ]);
  expect(await reasons([second.id], { dedicated })).toEqual(["done"]);
});

test("channels of a canceled number are suspended and not free for others", async () => {
  const taken = { dedicatedChannels: 8, capacityPoolId: poolId };
  const canceled = await add({ ...taken, canceledAt: laterBy(NOW, -1) });
  const other = await add();
  expect(await reasons([canceled.id], { dedicated: { poolId, channels: 0 } })).toEqual([
    "canceled",
  ]);
  expect(await reasons([other.id], { dedicated: { poolId, channels: 3 } })).toEqual([
    "not-enough-channels",
  ]);
});

test("a number is in a shared group with all its channels, and leaves it with none", async () => {
  const { id } = await add();
  expect(await reasons([id], { sharedGroupId })).toEqual(["done"]);
  expect(capacityOf(id)).toEqual({ capacity: 12 });
  expect(await reasons([id], { sharedGroupId: null })).toEqual(["done"]);
  expect(capacityOf(id)).toEqual({ capacity: 2 });
});

test("status and counts follow: a limit of 0 closes a number, no limit opens it again", async () => {
  const { id } = await add();
  const counts = async () => (await countByStatus(store, mine)).byStatus;
  await set([id], { limit: 0 });
  expect(await counts()).toMatchObject({ active: 0, not_configured: 1 });
  await set([id], { limit: null });
  expect(await counts()).toMatchObject({ active: 1, not_configured: 0 });
  expect(await examine(store, NOW)).toMatchObject({ drift: [] });
});

test("the history says what a number had and has, in words", async () => {
  const { id, number } = await add();
  await set([id], { dedicated: { poolId, channels: 3 }, limit: 9 });
  await set([id], { sharedGroupId, dedicated: { poolId, channels: 0 }, limit: null });
  const { entries } = await listHistory(store, mine, number, 1);
  expect(entries.map(({ action, before, after }) => [action, before, after])).toEqual([
    ["capacity-set", "3 dedicated from EU pool, own limit 9", "10 shared in EU desk"],
    ["capacity-set", null, "3 dedicated from EU pool, own limit 9"],
  ]);
});

describe("the wall between accounts", () => {
  test("another account's pool and shared group are not there", async () => {
    const { id } = await add();
    const pool = await insertPool(store, theirs, "Theirs", 50);
    const group = await insertSharedGroup(store, { accountId: theirs, poolId: pool }, "Theirs", 5);
    expect(await reasons([id], { dedicated: { poolId: pool, channels: 1 } })).toBe(
      "pool-not-found",
    );
    expect(await reasons([id], { sharedGroupId: group })).toBe("group-not-found");
    expect(capacityOf(id)).toEqual({ capacity: 2 });
  });

  test("another account's number is not found", async () => {
    const { id } = await insertDid(store, { accountId: theirs });
    expect(await reasons([id], { limit: 1 })).toEqual(["not-found"]);
  });
});
