import { beforeEach, describe, expect, test } from "vitest";
import { findWork } from "@/db/batches/find-work";
import { capacityChoices } from "@/db/capacity/capacity-choices";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { nameOfThing } from "@/db/deletions/name-of-thing";
import { deletionKeys, deletionOf } from "@/db/deletions/running-deletions";
import { countByStatus } from "@/db/dids/count-by-status";
import type { Store } from "@/db/store";
import { routingChoices } from "@/db/trunks/routing-choices";
import type { Deletable } from "@/lib/did/deletable";
import type { RoutingTarget } from "@/lib/did/routing";
import type { DeletionChoice } from "@/lib/numbers/verb-options";
import { aMember } from "@/test/batches";
import { type DidOverrides, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import { insertGroup, insertPool, insertSharedGroup, insertTrunk } from "@/test/voice";
import { appNow } from "./app-clock";
import { confirmBatch } from "./confirm-batch";
import { deleteTarget } from "./delete-target";
import { examine } from "./doctor";
import { drawUpDeletion } from "./draw-up-deletion";
import { saveTrunkGroup } from "./save-trunk-group";
import { stopBatch } from "./stop-batch";
import { workThrough } from "./work-through";

const COUNT = 1050;
const MOST = 400;

let store: Store;
let accountId: number;
let all: readonly string[];
let member: Awaited<ReturnType<typeof aMember>>;
let trunkId: number;
let trunk: RoutingTarget;
let other: RoutingTarget;

beforeEach(async () => {
  store = await freshStore();
  ({ accountId, all } = await manyNumbers(store, { count: COUNT }));
  member = await aMember(store, accountId);
  trunkId = await insertTrunk(store, accountId, "sip-dub-01");
  trunk = { kind: "trunk", id: trunkId };
  other = { kind: "trunk", id: await insertTrunk(store, accountId, "sip-dub-02") };
  await set({ trunkId });
});

/** Of all numbers, or of those named. */
async function set(facts: DidOverrides, numbers: readonly string[] = all) {
  const columns = { trunkId: "trunk_id", capacityPoolId: "capacity_pool_id" } as const;
  const more = {
    dedicatedChannels: "dedicated_channels",
    sharedGroupId: "shared_group_id",
    sharedChannels: "shared_channels",
    includedChannels: "included_channels",
  } as const;
  const named: Readonly<Record<string, string>> = { ...columns, ...more };
  const sql = Object.keys(facts).map((fact) => `${named[fact]} = ?`);
  await store.inTransaction((tx) =>
    tx.run(
      `UPDATE dids SET ${sql} WHERE account_id = ? AND number IN (SELECT value FROM json_each(?))`,
      [...Object.values(facts), accountId, JSON.stringify(numbers)],
    ),
  );
}

async function work(steps = Number.POSITIVE_INFINITY) {
  const stop = new AbortController();
  let made = 0;
  await workThrough(store, {
    holder: "us",
    pace: { most: MOST, pauseMs: 0 },
    get signal() {
      made += 1;
      if (made > steps) stop.abort();
      return stop.signal;
    },
    onFault: ({ fault }) => {
      throw fault;
    },
  });
}

async function drawn(thing: Deletable, moveTo: RoutingTarget | null = null): Promise<string> {
  const { personId } = member;
  const wish = { accountId, personId, thing, moveTo, back: "/trunks" };
  const answer = await drawUpDeletion(store, wish, { now: await appNow(store), machine: NOW });
  if (answer.kind !== "drawn-up") throw new Error(answer.kind);
  await work();
  return answer.key;
}

async function confirm(key: string, change: Partial<DeletionChoice> = {}, isStaff = false) {
  const { batch } = await member.summary(key);
  const options = { ...(batch.options as DeletionChoice), ...change };
  const actor = isStaff
    ? ({ actor: "staff", actorId: 9, actorName: "Devon" } as const)
    : ({ actor: "member", actorId: member.personId, actorName: "Ada" } as const);
  const command = { verb: "delete", options } as const;
  const wish = { accountId, key, command, press: "confirm", actor } as const;
  return confirmBatch(store, wish, { now: await appNow(store), machine: NOW });
}

const one = (sql: string) => Number(store.row<{ n: number }>(sql)?.n);
const leftUsers = async (key: string) =>
  (await findWork(store, (await member.summary(key)).batch.id))?.leftUsers;
const isSound = async () => (await examine(store, await appNow(store))).drift;

describe("a trunk that more numbers use than move at once", () => {
  test("is deleted when all have moved where they were to go, each with its event", async () => {
    await set({ includedChannels: 0 }, all.slice(0, 3));
    const key = await drawn(trunk, other);
    expect(await member.summary(key)).toMatchObject({ chosen: COUNT, changed: COUNT });
    expect(await confirm(key)).toEqual({ kind: "started", key });
    await work();
    expect(await nameOfThing(store, accountId, trunk)).toBeNull();
    expect(one(`SELECT count(*) AS n FROM dids WHERE trunk_id = ${other.id}`)).toBe(COUNT);
    expect(
      one(`SELECT count(DISTINCT number) AS n FROM history WHERE action = 'trunk-set'
        AND before = 'sip-dub-01' AND after = 'sip-dub-02' AND actor_name = 'Ada'`),
    ).toBe(COUNT);
    expect(await leftUsers(key)).toBe(0);
    expect((await member.summary(key)).batch.state).toBe("finished");
    expect(await isSound()).toEqual([]);
  });

  test("says before how many turn Not configured, and they do", async () => {
    await store.inTransaction((tx) =>
      tx.run("UPDATE dids SET canceled_at = ? WHERE number = ?", [NOW.getTime(), all[0]]),
    );
    const key = await drawn(trunk);
    const { remarks, changed } = await member.summary(key);
    expect([changed, remarks["turns-unconfigured"]]).toEqual([COUNT, COUNT - 1]);
    await confirm(key);
    await work();
    const { byStatus } = await countByStatus(store, accountId);
    expect(byStatus.not_configured).toBe(COUNT - 1);
    expect(await nameOfThing(store, accountId, trunk)).toBeNull();
  });

  test("stays where a number was given to it meanwhile, and the result says so", async () => {
    const key = await drawn(trunk, other);
    await set({ trunkId: other.id }, all.slice(0, 2));
    await confirm(key);
    await work(1);
    await set({ trunkId }, all.slice(0, 1));
    await work();
    expect(await leftUsers(key)).toBe(1);
    expect(await nameOfThing(store, accountId, trunk)).toBe("sip-dub-01");
    const { refusals, changed } = await member.summary(key);
    expect(changed).toBe(COUNT - 2);
    expect(refusals).toMatchObject([{ reason: "changed-since", count: 2 }]);
    expect(await deletionOf(store, accountId, trunk)).toBeNull();
    expect(await isSound()).toEqual([]);
  });

  test("stays when it is stopped, with the numbers that have not moved", async () => {
    const key = await drawn(trunk, other);
    await confirm(key);
    await work(1);
    const stopped = await stopBatch(store, { accountId, key }, await appNow(store));
    expect(stopped).toEqual({ kind: "stopped", notStarted: COUNT - MOST });
    await work();
    expect(one(`SELECT count(*) AS n FROM dids WHERE trunk_id = ${trunkId}`)).toBe(COUNT - MOST);
    expect(await nameOfThing(store, accountId, trunk)).toBe("sip-dub-01");
    expect(await leftUsers(key)).toBeNull();
    expect(await deletionOf(store, accountId, trunk)).toBeNull();
  });

  test("stays, and the rest is not started, where the place to go is deleted first", async () => {
    const key = await drawn(trunk, other);
    await confirm(key);
    await work(1);
    await store.inTransaction((tx) => {
      tx.run("UPDATE dids SET trunk_id = NULL WHERE trunk_id = ?", [other.id]);
      tx.run("DELETE FROM trunks WHERE id = ?", [other.id]);
    });
    await work();
    expect((await member.summary(key)).batch.state).toBe("stopped");
    expect(await nameOfThing(store, accountId, trunk)).toBe("sip-dub-01");
  });
});

describe("what is being deleted", () => {
  test("is no choice any more, and a command that names it is told why", async () => {
    const wish = { personId: member.personId, accountId, back: "/trunks" };
    const before = await member.draw("route", all.slice(0, 2));
    await confirm(await drawn(trunk, other));
    expect((await deletionKeys(store, accountId, "trunk")).has(trunkId)).toBe(true);
    expect((await deletionKeys(store, accountId, "group")).size).toBe(0);
    const { trunks } = await routingChoices(store, accountId);
    expect(trunks.map(({ name }) => name)).not.toContain("sip-dub-01");
    const route = { verb: "route", options: { target: trunk } } as const;
    const refused = { kind: "target-deleting", field: "target" };
    const now = await appNow(store);
    expect(await member.confirm(before, route, now)).toEqual(refused);
    const clocks = { now, machine: NOW };
    const again = await drawUpDeletion(store, { ...wish, thing: trunk, moveTo: null }, clocks);
    expect(again).toEqual({ kind: "being-deleted" });
    const third = { kind: "trunk", id: await insertTrunk(store, accountId, "third") } as const;
    const there = await drawUpDeletion(store, { ...wish, thing: third, moveTo: trunk }, clocks);
    expect(there).toEqual({ kind: "move-being-deleted" });
    const ada = { actor: "member", actorId: member.personId, actorName: "Ada" } as const;
    const small = { accountId, target: third, moveTo: trunk, told: 0, actor: ada };
    expect(await deleteTarget(store, small, now)).toEqual({ kind: "move-being-deleted" });
    expect(await deleteTarget(store, { ...small, target: trunk, moveTo: null }, now)).toEqual({
      kind: "being-deleted",
    });
  });

  test("comes into no group any more, and stays in those that it is in", async () => {
    const id = await insertGroup(store, accountId, "eu-main", [trunkId]);
    await confirm(await drawn(trunk));
    const members = [{ trunk: "sip-dub-01", priority: 1, weight: 1 }];
    const save = (group: number | null, name: string) =>
      saveTrunkGroup(store, { accountId, id: group }, { name, members }, NOW);
    expect(await save(null, "new")).toEqual({ kind: "trunks-leaving", names: ["sip-dub-01"] });
    expect(await save(id, "eu-main")).toEqual({ kind: "saved", id });
  });

  test("is what was drawn up: a form that names another thing finds nothing", async () => {
    const key = await drawn(trunk, other);
    expect(await confirm(key, { id: other.id })).toEqual({ kind: "not-found" });
    expect(await confirm(key, { kind: "group" })).toEqual({ kind: "not-found" });
    expect(await confirm(key, {}, true)).toEqual({ kind: "not-found" });
    expect(await confirm(key, { moveTo: trunk })).toEqual({
      kind: "target-deleting",
      field: "moveTo",
    });
  });

  test("is deleted once: a second draft of it is told that it is under way", async () => {
    const [first, second] = [await drawn(trunk), await drawn(trunk)];
    await confirm(first);
    expect(await confirm(second)).toEqual({ kind: "target-deleting", field: "thing" });
  });
});

describe("a capacity pool", () => {
  test("is staff's alone, and takes its groups and channels along", async () => {
    const poolId = await insertPool(store, accountId, "EU pool", 9000);
    const sharedId = await insertSharedGroup(store, { accountId, poolId }, "EU desk", 10);
    await set({ capacityPoolId: poolId, dedicatedChannels: 2 }, all.slice(0, 600));
    await set({ sharedGroupId: sharedId, sharedChannels: 10 }, all.slice(300));
    await store.inTransaction((tx) =>
      tx.run(
        "INSERT INTO people (id, role, email, name, created_at) VALUES (9, 'staff', 'd@x.test', 'Devon', 0)",
      ),
    );
    const key = await drawn({ kind: "pool", id: poolId });
    expect(await confirm(key)).toEqual({ kind: "not-found" });
    expect((await confirm(key, {}, true)).kind).toBe("started");
    expect(await capacityChoices(store, accountId)).toEqual({ pools: [], sharedGroups: [] });
    const stopped = await stopBatch(store, { accountId, key }, await appNow(store));
    expect(stopped).toEqual({ kind: "not-yours" });
    await work();
    expect(await findPoolUse(store, accountId, poolId)).toBeNull();
    expect(await nameOfThing(store, accountId, { kind: "shared", id: sharedId })).toBeNull();
    expect(one("SELECT total(dedicated_channels + shared_channels) AS n FROM dids")).toBe(0);
    expect(store.rows("SELECT before, after FROM history WHERE number = ?", [all[300]])).toEqual([
      { before: "2 dedicated from EU pool, 10 shared in EU desk", after: null },
    ]);
    expect(store.rows("SELECT action, subject, detail FROM audit")).toEqual([
      { action: "pool-removal-confirmed", subject: "EU pool", detail: null },
      { action: "pool-removed", subject: "EU pool", detail: "from 1,050 numbers" },
    ]);
    expect(await isSound()).toEqual([]);
  });
});

test("a shared group goes when its numbers have left it, and its channels are free", async () => {
  const poolId = await insertPool(store, accountId, "EU pool", 50);
  const id = await insertSharedGroup(store, { accountId, poolId }, "EU desk", 10);
  await set({ sharedGroupId: id, sharedChannels: 10 });
  const key = await drawn({ kind: "shared", id });
  expect((await confirm(key)).kind).toBe("started");
  await work();
  expect(await findPoolUse(store, accountId, poolId)).toMatchObject({ shared: 0 });
  expect(await nameOfThing(store, accountId, { kind: "shared", id })).toBeNull();
  expect(await isSound()).toEqual([]);
});
