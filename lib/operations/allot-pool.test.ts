import { beforeEach, expect, test } from "vitest";
import { capacityChoices } from "@/db/capacity/capacity-choices";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import type { PoolDraft } from "@/db/capacity/write-pool";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { insertSharedGroup, twoAccounts } from "@/test/voice";
import { allotPool } from "./allot-pool";
import { changePool } from "./change-pool";
import { removePool } from "./remove-pool";

let store: Store;
let mine: number;
let theirs: number;

beforeEach(async () => {
  store = await freshStore();
  ({ mine, theirs } = await twoAccounts(store));
  await store.inTransaction((tx) =>
    tx.run(
      `INSERT INTO people (id, role, email, name, created_at)
       VALUES (9, 'staff', 'devon@x.test', 'Devon', 0)`,
    ),
  );
});

const BY = { actor: { kind: "staff", id: 9, name: "Devon" }, now: NOW } as const;
const allot = (accountId: number, draft: PoolDraft) => allotPool(store, { accountId, draft }, BY);
const change = (accountId: number, poolId: number, draft: PoolDraft) =>
  changePool(store, { accountId, poolId, draft }, BY, NOW);
const remove = (accountId: number, poolId: number) =>
  removePool(store, { accountId, poolId }, BY, NOW);
const audit = () => store.rows("SELECT action, subject, detail FROM audit ORDER BY id");

async function allotted(channels = 40): Promise<number> {
  const answer = await allot(mine, { name: "EU pool", channels });
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
  const sized = (channels: number) => change(mine, poolId, { name: "EU", channels });
  expect(await sized(9)).toEqual({ kind: "in-use", channels: 10 });
  expect(await findPoolUse(store, mine, poolId)).toMatchObject({ name: "EU pool", channels: 40 });
  expect(await sized(10)).toEqual({ kind: "saved", id: poolId });
  expect(await findPoolUse(store, mine, poolId)).toMatchObject({ name: "EU", channels: 10 });
});

test("a pool that was given out beyond its size can grow, though it is still too small", async () => {
  const poolId = await allotted(5);
  await insertDid(store, { accountId: mine, capacityPoolId: poolId, dedicatedChannels: 20 });
  const sized = (channels: number) => change(mine, poolId, { name: "EU", channels });
  expect(await sized(4)).toEqual({ kind: "in-use", channels: 20 });
  expect((await sized(10)).kind).toBe("saved");
});

test("a pool is removed when nothing of it is given out", async () => {
  const poolId = await allotted();
  const { id } = await insertDid(store, {
    accountId: mine,
    capacityPoolId: poolId,
    dedicatedChannels: 1,
  });
  expect(await remove(mine, poolId)).toEqual({ kind: "in-use", channels: 1 });
  await store.inTransaction((tx) => tx.run("DELETE FROM dids WHERE id = ?", [id]));
  expect(await remove(mine, poolId)).toEqual({ kind: "removed" });
  expect(await findPoolUse(store, mine, poolId)).toBeNull();
});

test("names are an account's own, and pools stay within their account", async () => {
  const poolId = await allotted();
  const draft = { name: "EU pool", channels: 3 };
  expect(await allot(mine, draft)).toEqual({ kind: "name-taken" });
  expect((await allot(theirs, draft)).kind).toBe("saved");
  expect(await allot(999, draft)).toEqual({ kind: "not-found" });
  expect(await change(theirs, poolId, draft)).toEqual({ kind: "not-found" });
  expect(await remove(theirs, poolId)).toEqual({ kind: "not-found" });
  expect(await findPoolUse(store, theirs, poolId)).toBeNull();
});

test("each change of a pool is audited, and one that changes nothing is none", async () => {
  const poolId = await allotted();
  await change(mine, poolId, { name: "EU main", channels: 60 });
  await change(mine, poolId, { name: "EU main", channels: 60 });
  await remove(mine, poolId);
  expect(audit()).toEqual([
    { action: "pool-allotted", subject: "EU pool", detail: "40 channels" },
    { action: "pool-changed", subject: "EU main", detail: "EU pool → EU main, 40 → 60 channels" },
    { action: "pool-removed", subject: "EU main", detail: "60 channels" },
  ]);
});

test("channels of numbers that have left meanwhile are free again", async () => {
  const poolId = await allotted();
  const gone = { expiresAt: laterBy(NOW, -40 * 86_400_000), billingCycles: 0 };
  await insertDid(store, {
    accountId: mine,
    capacityPoolId: poolId,
    dedicatedChannels: 9,
    ...gone,
  });
  expect(await remove(mine, poolId)).toEqual({ kind: "removed" });
});
