import { expect, test } from "vitest";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { deletionOf } from "@/db/deletions/running-deletions";
import type { Deletable } from "@/lib/did/deletable";
import type { DeletionChoice } from "@/lib/numbers/verb-options";
import { aMember } from "@/test/batches";
import { NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import { insertPool, insertTrunk } from "@/test/voice";
import { appNow } from "./app-clock";
import { confirmBatch } from "./confirm-batch";
import { drawUpDeletion } from "./draw-up-deletion";
import { stopBatch } from "./stop-batch";
import { workThrough } from "./work-through";

const COUNT = 3;
const DEVON = { kind: "staff", id: 9, name: "Devon" } as const;

/** An account whose numbers go to a trunk and have channels of a pool, and who deletes either. */
async function anAccount() {
  const store = await freshStore();
  const { accountId } = await manyNumbers(store, { count: COUNT });
  const member = await aMember(store, accountId);
  const trunkId = await insertTrunk(store, accountId, "sip-dub-01");
  const poolId = await insertPool(store, accountId, "EU pool", 9000);
  await store.inTransaction((tx) => {
    tx.run(
      `INSERT INTO people (id, role, email, name, created_at)
       VALUES (9, 'staff', 'd@x.test', 'Devon', 0)`,
    );
    tx.run(
      `UPDATE dids SET trunk_id = ?, trunk_group_id = NULL, capacity_pool_id = ?,
         dedicated_channels = 2`,
      [trunkId, poolId],
    );
  });
  const work = () =>
    workThrough(store, {
      holder: "us",
      pace: { most: 500, pauseMs: 0 },
      onFault: ({ fault }) => {
        throw fault;
      },
    });
  const clocks = async () => ({ now: await appNow(store), machine: NOW });

  async function confirmed(thing: Deletable, by: "member" | "staff") {
    const wish = { accountId, personId: member.personId, thing, moveTo: null, back: "/trunks" };
    const drawn = await drawUpDeletion(store, wish, await clocks());
    if (drawn.kind !== "drawn-up") throw new Error(drawn.kind);
    const { key } = drawn;
    await work();
    const options = (await member.summary(key)).batch.options as DeletionChoice;
    const command = { verb: "delete", options } as const;
    const actor =
      by === "staff"
        ? ({ actor: "staff", actorId: 9, actorName: "Devon" } as const)
        : ({ actor: "member", actorId: member.personId, actorName: "Ada" } as const);
    const confirmation = { accountId, key, command, press: "confirm", actor } as const;
    expect(await confirmBatch(store, confirmation, await clocks())).toMatchObject({
      kind: "started",
    });
    return key;
  }
  const stop = async (key: string, staff?: typeof DEVON) =>
    stopBatch(store, { accountId, key, ...(staff && { staff }) }, await appNow(store));
  return { store, accountId, trunkId, poolId, confirmed, stop, work };
}

test("staff stop what staff have confirmed, told in the audit, and members don't", async () => {
  const { store, accountId, poolId, confirmed, stop } = await anAccount();
  const key = await confirmed({ kind: "pool", id: poolId }, "staff");
  expect(await stop(key)).toEqual({ kind: "not-yours" });
  expect(await stop(key, DEVON)).toEqual({ kind: "stopped", notStarted: COUNT });
  expect(await stop(key, DEVON)).toEqual({ kind: "over" });
  expect(await findPoolUse(store, accountId, poolId)).toMatchObject({ dedicated: 2 * COUNT });
  expect(store.rows("SELECT actor_name AS who, action FROM audit ORDER BY id")).toEqual([
    { who: "Devon", action: "pool-removal-confirmed" },
    { who: "Devon", action: "pool-removal-stopped" },
  ]);
});

test("what a member has confirmed is not there for staff, before and after its end", async () => {
  const { store, accountId, trunkId, confirmed, stop, work } = await anAccount();
  const thing = { kind: "trunk", id: trunkId } as const;
  const key = await confirmed(thing, "member");
  expect(await stop(key, DEVON)).toEqual({ kind: "not-found" });
  expect(await deletionOf(store, accountId, thing)).not.toBeNull();
  await work();
  expect(await stop(key, DEVON)).toEqual({ kind: "not-found" });
  expect(await stop(key)).toEqual({ kind: "over" });
  expect(await stop("a-key-that-no-batch-has")).toEqual({ kind: "not-found" });
});
