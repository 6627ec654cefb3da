import { hasAccount } from "@/db/accounts/has-account";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import {
  deletePool,
  idOfPoolName,
  insertPool,
  type PoolDraft,
  updatePool,
} from "@/db/capacity/write-pool";
import type { Store, Transaction } from "@/db/store";

export type Allotted =
  | { readonly kind: "saved"; readonly id: number }
  | { readonly kind: "removed" }
  | { readonly kind: "name-taken" }
  /** No such account, or no such pool in it. */
  | { readonly kind: "not-found" }
  /** Numbers and shared groups have this many of its channels. */
  | { readonly kind: "in-use"; readonly channels: number };

/** Staff allot channels to an account; its members give them to numbers. */
export function allotPool(store: Store, accountId: number, draft: PoolDraft): Promise<Allotted> {
  return store.inTransaction(async (tx): Promise<Allotted> => {
    if (!(await hasAccount(tx, accountId))) return { kind: "not-found" };
    if (await isTaken(tx, accountId, draft.name, null)) return { kind: "name-taken" };
    return { kind: "saved", id: await insertPool(tx, accountId, draft) };
  });
}

/** A pool is never made smaller than what is given out of it. */
export function changePool(
  store: Store,
  accountId: number,
  poolId: number,
  draft: PoolDraft,
): Promise<Allotted> {
  return store.inTransaction(async (tx): Promise<Allotted> => {
    const pool = await findPoolUse(tx, accountId, poolId);
    if (pool === null) return { kind: "not-found" };
    if (await isTaken(tx, accountId, draft.name, poolId)) return { kind: "name-taken" };
    const used = pool.dedicated + pool.shared;
    const isSmaller = draft.channels < pool.channels;
    if (isSmaller && draft.channels < used) return { kind: "in-use", channels: used };
    await updatePool(tx, accountId, poolId, draft);
    return { kind: "saved", id: poolId };
  });
}

/** A pool goes when no number and no shared group has any of its channels. */
export function removePool(store: Store, accountId: number, poolId: number): Promise<Allotted> {
  return store.inTransaction(async (tx): Promise<Allotted> => {
    const pool = await findPoolUse(tx, accountId, poolId);
    if (pool === null) return { kind: "not-found" };
    const used = pool.dedicated + pool.shared;
    if (used > 0) return { kind: "in-use", channels: used };
    await deletePool(tx, accountId, poolId);
    return { kind: "removed" };
  });
}

async function isTaken(tx: Transaction, accountId: number, name: string, id: number | null) {
  const holder = await idOfPoolName(tx, accountId, name);
  return holder !== null && holder !== id;
}
