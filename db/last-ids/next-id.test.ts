import { expect, test } from "vitest";
import { deleteAddress } from "@/db/addresses/change-address";
import { insertAddress } from "@/db/addresses/insert-address";
import { deletePool, insertPool } from "@/db/capacity/write-pool";
import { deleteSharedGroup, insertSharedGroup } from "@/db/capacity/write-shared-group";
import { deleteIdentity } from "@/db/identities/delete-identity";
import { findOrMakeIdentity } from "@/db/identities/find-or-make-identity";
import { insertIdentity } from "@/db/identities/insert-identity";
import type { Transaction } from "@/db/store";
import { deleteTrunkGroup, insertTrunkGroup } from "@/db/trunk-groups/write-trunk-group";
import { deleteTrunk } from "@/db/trunks/delete-trunk";
import { findOrMakeTrunk } from "@/db/trunks/find-or-make-trunk";
import { findOrMakeTrunkGroup } from "@/db/trunks/find-or-make-trunk-group";
import { insertTrunk } from "@/db/trunks/write-trunk";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { ADDRESS, anIdentity } from "@/test/end-users";

type Make = (tx: Transaction, accountId: number, name: string) => Promise<number>;
type Remove = (tx: Transaction, accountId: number, id: number) => Promise<unknown>;

const group = (name: string) => ({ name, members: [] });
const makeShared: Make = async (tx, accountId, name) => {
  const poolId = await insertPool(tx, accountId, { name: `pool of ${name}`, channels: 9 });
  return insertSharedGroup(tx, { accountId, poolId }, { name, channels: 1 });
};
const pstn = (name: string) => ({ kind: "pstn", name, dialTo: "35319609036" }) as const;

const first = (accountId: number) => ({ accountId, rootId: null, version: 1, createdBy: "Ada" });
const makeAddress: Make = async (tx, accountId, name) => {
  tx.run("INSERT OR IGNORE INTO countries VALUES ('IE', 'Ireland')");
  const identityId = await insertIdentity(tx, anIdentity({ name }), first(accountId), NOW);
  return insertAddress(tx, { ...ADDRESS, identityId }, first(accountId), NOW);
};

const KINDS: readonly [string, Make, Remove][] = [
  ["trunk", (tx, account, name) => insertTrunk(tx, account, pstn(name), NOW), deleteTrunk],
  ["imported trunk", (tx, account, name) => findOrMakeTrunk(tx, account, name, NOW), deleteTrunk],
  [
    "trunk group",
    (tx, account, name) => insertTrunkGroup(tx, account, group(name), NOW),
    deleteTrunkGroup,
  ],
  [
    "imported trunk group",
    (tx, account, name) => findOrMakeTrunkGroup(tx, account, name, NOW),
    deleteTrunkGroup,
  ],
  [
    "capacity pool",
    (tx, account, name) => insertPool(tx, account, { name, channels: 9 }),
    deletePool,
  ],
  ["shared capacity group", makeShared, deleteSharedGroup],
  [
    "identity",
    async (tx, accountId, name) => {
      tx.run("INSERT OR IGNORE INTO countries VALUES ('IE', 'Ireland')");
      return insertIdentity(tx, anIdentity({ name }), first(accountId), NOW);
    },
    deleteIdentity,
  ],
  [
    "imported identity",
    (tx, account, name) => findOrMakeIdentity(tx, account, name, NOW),
    deleteIdentity,
  ],
  ["address", makeAddress, (tx, accountId, id) => deleteAddress(tx, { accountId, id })],
];

test.each(KINDS)("a %s that was deleted leaves its id to nobody", async (_, make, remove) => {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const [kept, first, again, other] = await store.inTransaction(async (tx) => {
    const before = await make(tx, accountId, "kept");
    const last = await make(tx, accountId, "first");
    await remove(tx, accountId, last);
    const after = await make(tx, accountId, "second");
    await remove(tx, accountId, after);
    await remove(tx, accountId, before);
    return [before, last, after, await make(tx, accountId, "third")];
  });
  expect(new Set([kept, first, again, other]).size).toBe(4);
});

test("a row that asks for the id of a deleted one is refused, and the mark never falls", async () => {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const pool = { name: "first", channels: 9 };
  const id = await store.inTransaction((tx) => insertPool(tx, accountId, pool));
  await store.inTransaction((tx) => deletePool(tx, accountId, id));
  const sql = "INSERT INTO capacity_pools (account_id, name, channels) VALUES (?, 'new', 9)";
  await expect(store.inTransaction(async (tx) => tx.run(sql, [accountId]))).rejects.toThrow(
    "the id of a deleted capacity pool is not used again",
  );
  await expect(
    store.inTransaction(async (tx) => tx.run("UPDATE last_ids SET id = 0")),
  ).rejects.toThrow("last ids only grow");
});
