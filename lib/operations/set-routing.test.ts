import { beforeEach, describe, expect, test } from "vitest";
import { countByStatus } from "@/db/dids/count-by-status";
import { listHistory } from "@/db/history/list-history";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import type { RoutingTarget } from "@/lib/did/routing";
import { type DidOverrides, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { ADA, insertGroup, insertTrunk, twoAccounts } from "@/test/voice";
import { examine } from "./doctor";
import { moveRouting, setRouting } from "./set-routing";

let store: Store;
let mine: number;
let theirs: number;
let trunk: number;

beforeEach(async () => {
  store = await freshStore();
  ({ mine, theirs } = await twoAccounts(store));
  trunk = await insertTrunk(store, mine, "sip-dub-02");
});

const add = (facts: DidOverrides = {}) => insertDid(store, { accountId: mine, ...facts });
const to = (id: number): RoutingTarget => ({ kind: "trunk", id });

function set(ids: readonly number[], target: RoutingTarget | null, accountId = mine) {
  const command = { accountId, ids, actor: ADA, target };
  return store.inTransaction((tx) => setRouting(tx, command, NOW));
}

const routingOf = (id: number) =>
  store.row("SELECT trunk_id AS trunkId, trunk_group_id AS groupId FROM dids WHERE id = ?", [id]);

test("each number is decided by itself: one that is canceled keeps what it had", async () => {
  const active = await add();
  const canceled = await add({ canceledAt: laterBy(NOW, -1) });
  const kept = routingOf(canceled.id);
  expect(await set([active.id, canceled.id, active.id], to(trunk))).toEqual({
    kind: "decided",
    outcomes: [
      { kind: "done", id: active.id, number: active.number },
      { kind: "refused", id: canceled.id, number: canceled.number, reason: "canceled" },
    ],
  });
  expect(routingOf(active.id)).toEqual({ trunkId: trunk, groupId: null });
  expect(routingOf(canceled.id)).toEqual(kept);
});

test("status and counts follow in the same transaction", async () => {
  const { id } = await add({ trunkId: null });
  const counts = async () => (await countByStatus(store, mine)).byStatus;
  expect(await counts()).toMatchObject({ not_configured: 1, active: 0 });
  await set([id], to(trunk));
  expect(await counts()).toMatchObject({ not_configured: 0, active: 1 });
  await set([id], null);
  expect(await counts()).toMatchObject({ not_configured: 1, active: 0 });
  expect(await examine(store, NOW)).toMatchObject({ drift: [] });
});

test("the history says by names where calls went and where they go", async () => {
  const { id, number } = await add();
  const group = await insertGroup(store, mine, "eu-main", [trunk]);
  await set([id], to(trunk));
  await set([id], { kind: "group", id: group });
  await set([id], null);
  const { entries } = await listHistory(store, mine, number, 1);
  expect(entries.map(({ action, before, after }) => [action, before, after])).toEqual([
    ["trunk-set", "eu-main", null],
    ["trunk-set", "sip-dub-02", "eu-main"],
    ["trunk-set", "Dublin office", "sip-dub-02"],
  ]);
  expect(entries[0]).toMatchObject({ actor: "member", actorName: "Ada", at: NOW });
});

describe("the wall between accounts", () => {
  test("another account's number is not found, and stays as it is", async () => {
    const { id } = await insertDid(store, { accountId: theirs });
    const before = routingOf(id);
    expect(await set([id, 999_999], to(trunk))).toEqual({
      kind: "decided",
      outcomes: [
        { kind: "refused", id, number: null, reason: "not-found" },
        { kind: "refused", id: 999_999, number: null, reason: "not-found" },
      ],
    });
    expect(routingOf(id)).toEqual(before);
  });

  test("another account's trunk or group is no target", async () => {
    const { id } = await add();
    const before = routingOf(id);
    const trunkId = await insertTrunk(store, theirs, "theirs");
    const groupId = await insertGroup(store, theirs, "theirs");
    expect(await set([id], to(trunkId))).toEqual({ kind: "target-not-found" });
    expect(await set([id], { kind: "group", id: groupId })).toEqual({ kind: "target-not-found" });
    expect(routingOf(id)).toEqual(before);
  });
});

test("a move takes along what was canceled or has expired, so that it has a way to come back", async () => {
  const gone = await add({ canceledAt: laterBy(NOW, -1) });
  const lapsed = await add({
    expiresAt: NOW,
    serviceEndedAt: NOW,
    serviceEndCause: "cycles-used-up",
  });
  const command = { accountId: mine, ids: [gone.id, lapsed.id], actor: ADA, target: to(trunk) };
  await store.inTransaction((tx) => moveRouting(tx, command, NOW));
  expect(routingOf(gone.id)).toEqual({ trunkId: trunk, groupId: null });
  expect(routingOf(lapsed.id)).toEqual({ trunkId: trunk, groupId: null });
});
