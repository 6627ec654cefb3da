import { beforeEach, describe, expect, test } from "vitest";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { findSharedGroup } from "@/db/capacity/find-shared-group";
import { listSharedMembers } from "@/db/capacity/list-shared-members";
import { countByStatus } from "@/db/dids/count-by-status";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { type DidOverrides, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { ADA, insertPool, twoAccounts } from "@/test/voice";
import { removeSharedGroup } from "./delete-shared-group";
import { examine } from "./doctor";
import { changeSharedGroup, createSharedGroup } from "./save-shared-group";

let store: Store;
let mine: number;
let theirs: number;
let poolId: number;
let id: number;

beforeEach(async () => {
  store = await freshStore();
  ({ mine, theirs } = await twoAccounts(store));
  poolId = await insertPool(store, mine, "EU pool", 20);
  const made = await create("EU desk", 10);
  if (made.kind !== "saved") throw new Error(made.kind);
  id = made.id;
});

const create = (name: string, channels: number, accountId = mine) =>
  createSharedGroup(store, { accountId, poolId }, { name, channels }, NOW);
const change = (channels: number, name = "EU desk", accountId = mine) =>
  changeSharedGroup(store, { accountId, id, actor: ADA }, { name, channels }, NOW);
const remove = (told: number, accountId = mine) =>
  removeSharedGroup(store, { accountId, id, told, actor: ADA }, NOW);
const addMember = (facts: DidOverrides = {}) =>
  insertDid(store, { accountId: mine, sharedGroupId: id, sharedChannels: 10, ...facts });
const events = () =>
  store.rows<Record<string, string>>("SELECT action, before, after FROM history ORDER BY id");
const counts = async () => (await countByStatus(store, mine)).byStatus;
const capacities = () =>
  store
    .rows<{ capacity: number }>("SELECT capacity FROM dids ORDER BY id")
    .map((it) => it.capacity);
const isSound = async () => (await examine(store, NOW)).drift.length === 0;

describe("channels of a pool", () => {
  test("are set aside up to the last one, and not one more", async () => {
    expect(await create("More", 11)).toEqual({ kind: "not-enough-channels", free: 10 });
    expect((await create("More", 10)).kind).toBe("saved");
    expect(await create("Yet more", 1)).toEqual({ kind: "not-enough-channels", free: 0 });
  });

  test("count beside those that numbers hold", async () => {
    await insertDid(store, { accountId: mine, capacityPoolId: poolId, dedicatedChannels: 7 });
    expect(await change(14)).toEqual({ kind: "not-enough-channels", free: 3 });
    expect((await change(13)).kind).toBe("saved");
    expect((await change(1)).kind).toBe("saved");
  });

  test("are another account's where the pool is", async () => {
    expect(await create("Theirs", 1, theirs)).toEqual({ kind: "not-found" });
  });
});

describe("when a group's channels change", () => {
  test("the capacity of all its numbers follows, those that were ended too", async () => {
    await addMember();
    await addMember({ canceledAt: laterBy(NOW, -1) });
    await insertDid(store, { accountId: mine });
    expect((await change(15)).kind).toBe("saved");
    expect(capacities()).toEqual([17, 17, 2]);
    const told = ["capacity-set", "10 shared in EU desk", "15 shared in EU desk"];
    expect(events().map(({ action, before, after }) => [action, before, after])).toEqual([
      told,
      told,
    ]);
    expect(await isSound()).toBe(true);
  });

  test("a number with no other channel changes its status with it, and back", async () => {
    await addMember({ includedChannels: 0 });
    await addMember({ includedChannels: 0, capacityLimit: 0 });
    await addMember();
    expect(await counts()).toMatchObject({ active: 2, not_configured: 1 });
    await change(0);
    expect(await counts()).toMatchObject({ active: 1, not_configured: 2 });
    await change(10);
    expect(await counts()).toMatchObject({ active: 2, not_configured: 1 });
    expect(events()).toHaveLength(6);
    expect(await isSound()).toBe(true);
  });

  test("a new name alone changes no number", async () => {
    await addMember();
    expect((await change(10, "Renamed")).kind).toBe("saved");
    expect(events()).toEqual([]);
    expect(await findSharedGroup(store, mine, id)).toMatchObject({ name: "Renamed" });
  });
});

describe("when a group is deleted", () => {
  test("its numbers go on with what else they have, and its channels are free", async () => {
    await addMember();
    await addMember({ includedChannels: 0 });
    expect(await remove(2)).toEqual({ kind: "deleted", numbers: 2 });
    expect(capacities()).toEqual([2, 0]);
    expect(await counts()).toMatchObject({ active: 1, not_configured: 1 });
    expect(events().map(({ before, after }) => [before, after])).toEqual([
      ["10 shared in EU desk", null],
      ["10 shared in EU desk", null],
    ]);
    expect(await findPoolUse(store, mine, poolId)).toMatchObject({ shared: 0 });
    expect(await isSound()).toBe(true);
  });

  test("nothing happens when other numbers are in it than were told of", async () => {
    await addMember();
    expect(await remove(0)).toEqual({ kind: "changed", numbers: 1 });
    expect(await findSharedGroup(store, mine, id)).not.toBeNull();
    expect(capacities()).toEqual([12]);
  });
});

test("a shared group of another account is not there", async () => {
  await addMember();
  expect(await change(12, "Theirs", theirs)).toEqual({ kind: "not-found" });
  expect(await remove(1, theirs)).toEqual({ kind: "not-found" });
  expect(await listSharedMembers(store, theirs, id, { limit: 9, offset: 0 })).toEqual([]);
  expect(await listSharedMembers(store, mine, id, { limit: 9, offset: 0 })).toHaveLength(1);
});

test("two groups of an account have two names", async () => {
  await create("Second", 1);
  expect(await create("Second", 1)).toEqual({ kind: "name-taken" });
  expect(await change(10, "Second")).toEqual({ kind: "name-taken" });
});

test("a released number frees its dedicated channels and leaves its group", async () => {
  const gone = { expiresAt: laterBy(NOW, -40 * 86_400_000), capacityPoolId: poolId };
  await addMember({ ...gone, dedicatedChannels: 5, billingCycles: 0 });
  expect(await findPoolUse(store, mine, poolId)).toMatchObject({ dedicated: 5 });
  expect(await remove(1)).toEqual({ kind: "changed", numbers: 0 });
  expect(await findPoolUse(store, mine, poolId)).toMatchObject({ dedicated: 0, shared: 10 });
  expect(await findSharedGroup(store, mine, id)).toMatchObject({ channels: 10 });
});
