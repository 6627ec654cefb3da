import { expect, test } from "vitest";
import { findWork } from "@/db/batches/find-work";
import { listItems } from "@/db/batches/list-items";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import type { Store } from "@/db/store";
import { aMember } from "@/test/batches";
import { NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import { insertPool } from "@/test/voice";
import { appNow } from "./app-clock";
import type { Command } from "./batches/verbs";
import { confirmBatch } from "./confirm-batch";
import { examine } from "./doctor";
import { undoBatch } from "./undo-batch";
import { workThrough } from "./work-through";

const COUNT = 2500;
const FIT = 1500;
const EACH = 2;

function work(store: Store, most: number) {
  const onFault = ({ fault }: { readonly fault: unknown }) => {
    throw fault;
  };
  return workThrough(store, { holder: "us", pace: { most, pauseMs: 0 }, onFault });
}

async function world() {
  const store = await freshStore();
  const { accountId, all } = await manyNumbers(store, { count: COUNT });
  const poolId = await insertPool(store, accountId, "EU pool", FIT * EACH + 1);
  const member = await aMember(store, accountId);
  const clocks = async () => ({ now: await appNow(store), machine: NOW });
  const actor = { actor: "member", actorId: member.personId, actorName: "Ada" } as const;
  async function press(key: string, command: Command, press: "preview" | "confirm") {
    const wish = { accountId, key, command, press, actor } as const;
    return confirmBatch(store, wish, await clocks());
  }
  return { store, accountId, all, poolId, member, press, clocks };
}

const command = (poolId: number, channels = EACH): Command => ({
  verb: "capacity",
  options: { dedicated: { poolId, channels } },
});

test.each([1000, 333])(
  "in steps of %i a draft promises no more channels than the pool holds, and keeps what it promises",
  async (most) => {
    const { store, accountId, all, poolId, member, press } = await world();
    // Chosen from the last to the first: whose turn it is does not hang on that.
    const key = await member.draw("capacity", all.toReversed());
    await work(store, most);
    await press(key, command(poolId), "preview");
    await work(store, most);
    const { batch, changed, refusals } = await member.summary(key);
    expect(changed).toBe(FIT);
    expect(refusals).toMatchObject([{ reason: "not-enough-channels", count: COUNT - FIT }]);
    const promised = (await listItems(store, batch.id))
      .filter(({ refusal }) => refusal === null)
      .map(({ number }) => number);
    expect(promised).toEqual(all.slice(0, FIT));
    expect((await press(key, command(poolId), "confirm")).kind).toBe("started");
    await work(store, most);
    const done = (await listItems(store, batch.id))
      .filter(({ outcome }) => outcome === "done")
      .map(({ number }) => number);
    expect(done).toEqual(promised);
    expect(await findPoolUse(store, accountId, poolId)).toMatchObject({ dedicated: FIT * EACH });
    expect((await examine(store, await appNow(store))).drift).toEqual([]);
  },
);

test("a draft that is drawn up anew promises anew, and not on top of what it promised", async () => {
  const { store, all, poolId, member, press } = await world();
  const key = await member.draw("capacity", all);
  for (const channels of [1, 3, EACH]) {
    await work(store, 1000);
    await press(key, command(poolId, channels), "preview");
    await work(store, 1000);
    const fit = Math.min(COUNT, Math.floor((FIT * EACH + 1) / channels));
    expect((await member.summary(key)).changed).toBe(fit);
  }
});

test("an undo in steps promises no more than is free by then", async () => {
  const { store, accountId, all, poolId, member, press, clocks } = await world();
  await store.inTransaction((tx) =>
    tx.run(
      `UPDATE dids SET capacity_pool_id = ?, dedicated_channels = 1
       WHERE number IN (SELECT value FROM json_each(?))`,
      [poolId, JSON.stringify(all)],
    ),
  );
  const key = await member.draw("capacity", all);
  await work(store, 1000);
  await press(key, command(poolId, 0), "preview");
  await work(store, 1000);
  await press(key, command(poolId, 0), "confirm");
  await work(store, 1000);
  await store.inTransaction((tx) =>
    tx.run("UPDATE capacity_pools SET channels = ? WHERE id = ?", [FIT, poolId]),
  );
  const wish = { accountId, personId: member.personId, of: key, number: null, back: "/numbers" };
  const undone = await undoBatch(store, wish, await clocks());
  if (undone.kind !== "drawn-up") throw new Error(undone.kind);
  await work(store, 1000);
  const { batch, changed } = await member.summary(undone.key);
  expect(changed).toBe(FIT);
  await press(undone.key, { verb: "undo", options: { of: key, what: "capacity" } }, "confirm");
  await work(store, 1000);
  expect(await findWork(store, batch.id)).toMatchObject({ changed: FIT });
  expect(await findPoolUse(store, accountId, poolId)).toMatchObject({ dedicated: FIT });
});
