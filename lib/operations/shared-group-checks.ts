import { findPoolUse } from "@/db/capacity/find-pool-use";
import { idOfSharedGroupName, type SharedGroupDraft } from "@/db/capacity/write-shared-group";
import { deletionOf } from "@/db/deletions/running-deletions";
import type { Transaction } from "@/db/store";
import { freeChannels } from "@/lib/did/capacity";

export type SharedGroupRefusal =
  | { readonly kind: "name-taken" }
  /** No such pool or group in the account. */
  | { readonly kind: "not-found" }
  /** The group, or the pool that it has its channels from. */
  | { readonly kind: "being-deleted" }
  | { readonly kind: "not-enough-channels"; readonly free: number };

/** What speaks against taking so many more channels from a pool of the account. */
export async function lacking(
  tx: Transaction,
  { accountId, poolId }: { readonly accountId: number; readonly poolId: number },
  more: number,
): Promise<SharedGroupRefusal | null> {
  const pool = await findPoolUse(tx, accountId, poolId);
  if (pool === null) return { kind: "not-found" };
  if ((await deletionOf(tx, accountId, { kind: "pool", id: poolId })) !== null) {
    return { kind: "being-deleted" };
  }
  const free = Math.max(0, freeChannels(pool));
  return more > free ? { kind: "not-enough-channels", free } : null;
}

/** Another shared group of the account has this name. */
export async function taken(
  tx: Transaction,
  accountId: number,
  { name }: SharedGroupDraft,
  id: number | null,
): Promise<SharedGroupRefusal | null> {
  const holder = await idOfSharedGroupName(tx, accountId, name);
  return holder === null || holder === id ? null : { kind: "name-taken" };
}
