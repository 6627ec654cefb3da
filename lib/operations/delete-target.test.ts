import { beforeEach, describe, expect, test } from "vitest";
import { countByStatus } from "@/db/dids/count-by-status";
import { listHistory } from "@/db/history/list-history";
import type { Store } from "@/db/store";
import { findTrunkGroup } from "@/db/trunk-groups/find-trunk-group";
import { findTrunk } from "@/db/trunks/find-trunk";
import { laterBy } from "@/lib/did/calendar";
import type { RoutingTarget } from "@/lib/did/routing";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { ADA, insertGroup, insertTrunk, twoAccounts } from "@/test/voice";
import { MOST_AT_ONCE } from "./batches/most-at-once";
import { type Deletion, deleteTarget } from "./delete-target";
import { examine } from "./doctor";

let store: Store;
let mine: number;
let theirs: number;
let trunkId: number;
let trunk: RoutingTarget;

beforeEach(async () => {
  store = await freshStore();
  ({ mine, theirs } = await twoAccounts(store));
  trunkId = await insertTrunk(store, mine, "sip-dub-01");
  trunk = { kind: "trunk", id: trunkId };
});

function remove(deletion: Partial<Deletion> = {}) {
  const usual = { accountId: mine, target: trunk, moveTo: null, told: 0, actor: ADA };
  return deleteTarget(store, { ...usual, ...deletion }, NOW);
}

const routings = () =>
  store.rows("SELECT trunk_id AS trunk, trunk_group_id AS grp FROM dids ORDER BY id");

test("an unused trunk goes, and leaves the groups that tried it", async () => {
  const other = await insertTrunk(store, mine, "sip-dub-02");
  const group = await insertGroup(store, mine, "eu-main", [trunkId, other]);
  expect(await remove()).toEqual({ kind: "deleted", moved: 0 });
  expect(await findTrunk(store, mine, trunkId)).toBeNull();
  expect((await findTrunkGroup(store, mine, group))?.members).toMatchObject([
    { name: "sip-dub-02" },
  ]);
});

test("its numbers go where they are told to, one event each", async () => {
  const group = await insertGroup(store, mine, "eu-main");
  const { number } = await insertDid(store, { accountId: mine, trunkId });
  await insertDid(store, { accountId: mine, trunkId, canceledAt: laterBy(NOW, -1) });
  const moveTo = { kind: "group", id: group } as const;
  expect(await remove({ moveTo, told: 2 })).toEqual({ kind: "deleted", moved: 2 });
  expect(routings()).toEqual([
    { trunk: null, grp: group },
    { trunk: null, grp: group },
  ]);
  expect(store.row("SELECT count(*) AS n FROM history")).toEqual({ n: 2 });
  expect((await listHistory(store, mine, number, 1)).entries).toMatchObject([
    { action: "trunk-set", before: "sip-dub-01", after: "eu-main", actorName: "Ada" },
  ]);
  expect(await examine(store, NOW)).toMatchObject({ drift: [] });
});

test("without a place to go they become not configured, and the counts say so", async () => {
  await insertDid(store, { accountId: mine, trunkId });
  expect(await remove({ told: 1 })).toEqual({ kind: "deleted", moved: 1 });
  const { byStatus } = await countByStatus(store, mine);
  expect(byStatus).toMatchObject({ active: 0, not_configured: 1 });
});

test("a group is deleted alike; its trunks stay", async () => {
  const id = await insertGroup(store, mine, "eu-main", [trunkId]);
  await insertDid(store, { accountId: mine, trunkId: null, trunkGroupId: id });
  const target = { kind: "group", id } as const;
  expect(await remove({ target, moveTo: trunk, told: 1 })).toEqual({ kind: "deleted", moved: 1 });
  expect(await findTrunkGroup(store, mine, id)).toBeNull();
  expect(routings()).toEqual([{ trunk: trunkId, grp: null }]);
});

describe("nothing is deleted and nothing moves", () => {
  async function refuses(deletion: Partial<Deletion>, answer: unknown) {
    const before = routings();
    expect(await remove(deletion)).toEqual(answer);
    expect(routings()).toEqual(before);
    expect(await findTrunk(store, mine, trunkId)).not.toBeNull();
    expect(store.row("SELECT count(*) AS n FROM history")).toEqual({ n: 0 });
  }

  test("when other numbers use it than were told of", async () => {
    await insertDid(store, { accountId: mine, trunkId });
    await refuses({ told: 0 }, { kind: "changed", numbers: 1 });
    await refuses({ told: 2 }, { kind: "changed", numbers: 1 });
  });

  test("when they would go to itself, to nothing, or to another account's", async () => {
    await insertDid(store, { accountId: mine, trunkId });
    const foreign = await insertTrunk(store, theirs, "theirs");
    for (const moveTo of [
      trunk,
      { kind: "trunk", id: foreign },
      { kind: "group", id: 99 },
    ] as const) {
      await refuses({ moveTo, told: 1 }, { kind: "move-not-found" });
    }
  });

  test("when it is another account's", async () => {
    const foreign = await insertTrunk(store, theirs, "theirs");
    await refuses({ target: { kind: "trunk", id: foreign } }, { kind: "not-found" });
    expect(await findTrunk(store, theirs, foreign)).not.toBeNull();
  });

  test("when more numbers use it than are moved in one go", async () => {
    const { id } = await insertDid(store, { accountId: mine, trunkId });
    await store.inTransaction((tx) => {
      const row = store.row<Record<string, unknown>>("SELECT * FROM dids WHERE id = ?", [id]);
      const { id: _, cycles_shown: __, capacity: ___, ...facts } = row ?? {};
      const names = Object.keys(facts);
      const sql = `INSERT INTO dids (${names}) VALUES (${names.map((name) => `:${name}`)})`;
      for (let n = 0; n < MOST_AT_ONCE; n += 1) tx.run(sql, { ...facts, number: `35319700${n}` });
    });
    const numbers = MOST_AT_ONCE + 1;
    await refuses({ told: numbers }, { kind: "too-many", numbers });
  });
});
