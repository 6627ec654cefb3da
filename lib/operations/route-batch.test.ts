import { expect, test } from "vitest";
import { aMember } from "@/test/batches";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { examine } from "./doctor";

async function withTrunks() {
  const store = await freshStore();
  const routed = await insertDid(store);
  const { accountId } = routed;
  const bare = await insertDid(store, { accountId, trunkId: null });
  const member = await aMember(store, accountId);
  const trunk = store.row<{ id: number }>("SELECT id FROM trunks WHERE account_id = ?", [
    accountId,
  ]);
  if (trunk === undefined) throw new Error("the account has no trunk");
  const status = () => store.rows("SELECT status FROM dids ORDER BY number");
  return { store, member, trunk: trunk.id, numbers: [routed.number, bare.number], status };
}

const toTrunk = (id: number) =>
  ({ verb: "route", options: { target: { kind: "trunk", id } } }) as const;

test("a trunk is assigned to those that lack it, their status follows, and history names it", async () => {
  const { store, member, trunk, numbers, status } = await withTrunks();
  expect(status()).toEqual([{ status: 7 }, { status: 6 }]);
  const { key, confirmed } = await member.act(toTrunk(trunk), numbers);
  expect(confirmed.kind).toBe("finished");
  expect(status()).toEqual([{ status: 7 }, { status: 7 }]);
  expect(await member.summary(key)).toMatchObject({
    changed: 1,
    refusals: [{ reason: "unchanged", count: 1 }],
  });
  expect(store.rows("SELECT number, action, before, after FROM history")).toEqual([
    { number: numbers[1], action: "trunk-set", before: null, after: "Dublin office" },
  ]);
  expect((await examine(store, NOW)).drift).toEqual([]);
});

test("unassigned, a number can't take calls", async () => {
  const { member, numbers, status } = await withTrunks();
  await member.act({ verb: "route", options: { target: null } }, numbers);
  expect(status()).toEqual([{ status: 6 }, { status: 6 }]);
});

test("another account's trunk, or one that was deleted, is not assigned", async () => {
  const { store, member, numbers, status } = await withTrunks();
  const stranger = await insertDid(store);
  const theirs = store.row<{ id: number }>("SELECT id FROM trunks WHERE account_id = ?", [
    stranger.accountId,
  ]);
  const { confirmed } = await member.act(toTrunk(theirs?.id ?? 0), numbers);
  expect(confirmed).toEqual({ kind: "target-gone", field: "target" });
  expect(status().slice(0, 2)).toEqual([{ status: 7 }, { status: 6 }]);
});
