import { beforeEach, expect, test } from "vitest";
import { capacityChoices } from "@/db/capacity/capacity-choices";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { insertSharedGroup, twoAccounts } from "@/test/voice";
import { allotPool, changePool, removePool } from "./allot-pool";

let store: Store;
let mine: number;
let theirs: number;

beforeEach(async () => {
  store = await freshStore();
  ({ mine, theirs } = await twoAccounts(store));
});

async function allotted(channels = 40): Promise<number> {
  const answer = await allotPool(store, mine, { name: "EU pool", channels });
  if (answer.kind !== "saved") throw new Error(answer.kind);
  return answer.id;
}

test("a pool says what is given out of it, and what is free", async () => {
  const poolId = await allotted();
  await insertSharedGroup(store, { accountId: mine, poolId }, "EU desk", 10);
  const holding = { accountId: mine, capacityPoolId: poolId };
  await insertDid(store, { ...holding, dedicatedChannels: 5 });
  await insertDid(store, { ...holding, dedicatedChannels: 2, canceledAt: laterBy(NOW, -1) });
  expect(await findPoolUse(store, mine, poolId)).toMatchObject({
    channels: 40,
    dedicated: 7,
    shared: 10,
  });
  expect(await capacityChoices(store, mine)).toMatchObject({
    pools: [{ name: "EU pool", channels: 40, free: 23 }],
    sharedGroups: [{ name: "EU desk", channels: 10, numbers: 0 }],
  });
});

test("a pool becomes as small as what is given out of it, and not smaller", async () => {
  const poolId = await allotted();
  await insertSharedGroup(store, { accountId: mine, poolId }, "EU desk", 10);
  const change = (channels: number) => changePool(store, mine, poolId, { name: "EU", channels });
  expect(await change(9)).toEqual({ kind: "in-use", channels: 10 });
  expect(await findPoolUse(store, mine, poolId)).toMatchObject({ name: "EU pool", channels: 40 });
  expect(await change(10)).toEqual({ kind: "saved", id: poolId });
  expect(await findPoolUse(store, mine, poolId)).toMatchObject({ name: "EU", channels: 10 });
});

test("a pool that was given out beyond its size can grow, though it is still too small", async () => {
  const poolId = await allotted(5);
  await insertDid(store, { accountId: mine, capacityPoolId: poolId, dedicatedChannels: 20 });
  const change = (channels: number) => changePool(store, mine, poolId, { name: "EU", channels });
  expect(await change(4)).toEqual({ kind: "in-use", channels: 20 });
  expect((await change(10)).kind).toBe("saved");
});

test("a pool is removed when nothing of it is given out", async () => {
  const poolId = await allotted();
  const { id } = await insertDid(store, {
    accountId: mine,
    capacityPoolId: poolId,
    dedicatedChannels: 1,
  });
  expect(await removePool(store, mine, poolId)).toEqual({ kind: "in-use", channels: 1 });
  await store.inTransaction((tx) => tx.run("DELETE FROM dids WHERE id = ?", [id]));
  expect(await removePool(store, mine, poolId)).toEqual({ kind: "removed" });
  expect(await findPoolUse(store, mine, poolId)).toBeNull();
});

test("names are an account's own, and pools stay within their account", async () => {
  const poolId = await allotted();
  const draft = { name: "EU pool", channels: 3 };
  expect(await allotPool(store, mine, draft)).toEqual({ kind: "name-taken" });
  expect((await allotPool(store, theirs, draft)).kind).toBe("saved");
  expect(await allotPool(store, 999, draft)).toEqual({ kind: "not-found" });
  expect(await changePool(store, theirs, poolId, draft)).toEqual({ kind: "not-found" });
  expect(await removePool(store, theirs, poolId)).toEqual({ kind: "not-found" });
  expect(await findPoolUse(store, theirs, poolId)).toBeNull();
});
