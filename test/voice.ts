import type { Store } from "@/db/store";
import { insertAccount, NOW } from "./cast";

function insert(store: Store, sql: string, row: readonly unknown[]): Promise<number> {
  return store.inTransaction((tx) => {
    const made = tx.row<{ id: number }>(`${sql} RETURNING id`, row);
    if (made === undefined) throw new Error("nothing was stored");
    return made.id;
  });
}

export function insertTrunk(store: Store, accountId: number, name: string): Promise<number> {
  const sql = `INSERT INTO trunks (account_id, name, kind, host, created_at)
    VALUES (?, ?, 'sip', 'sip.example.net', ?)`;
  return insert(store, sql, [accountId, name, NOW.getTime()]);
}

/** With these trunks in it, each of a priority of its own, in the given order. */
export async function insertGroup(
  store: Store,
  accountId: number,
  name: string,
  trunks: readonly number[] = [],
): Promise<number> {
  const sql = "INSERT INTO trunk_groups (account_id, name, created_at) VALUES (?, ?, ?)";
  const id = await insert(store, sql, [accountId, name, NOW.getTime()]);
  await store.inTransaction((tx) => {
    trunks.forEach((trunk, place) => {
      const row = [accountId, id, trunk, place + 1];
      tx.run("INSERT INTO trunk_group_members VALUES (?, ?, ?, ?, 1)", row);
    });
  });
  return id;
}

export function insertPool(
  store: Store,
  accountId: number,
  name: string,
  channels: number,
): Promise<number> {
  const sql = "INSERT INTO capacity_pools (account_id, name, channels) VALUES (?, ?, ?)";
  return insert(store, sql, [accountId, name, channels]);
}

export function insertSharedGroup(
  store: Store,
  pool: { readonly accountId: number; readonly poolId: number },
  name: string,
  channels: number,
): Promise<number> {
  const sql = `INSERT INTO shared_capacity_groups (account_id, pool_id, name, channels)
    VALUES (?, ?, ?, ?)`;
  return insert(store, sql, [pool.accountId, pool.poolId, name, channels]);
}

/** Two accounts that know nothing of each other. */
export async function twoAccounts(store: Store): Promise<{ mine: number; theirs: number }> {
  return { mine: await insertAccount(store), theirs: await insertAccount(store) };
}

export const ADA = { actor: "member", actorId: null, actorName: "Ada" } as const;
