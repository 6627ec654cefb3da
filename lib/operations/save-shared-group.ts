import { findPoolUse } from "@/db/capacity/find-pool-use";
import { findSharedGroup } from "@/db/capacity/find-shared-group";
import {
  countSharedGroups,
  idOfSharedGroupName,
  insertSharedGroup,
  type SharedGroupDraft,
  updateSharedGroup,
} from "@/db/capacity/write-shared-group";
import type { Store, Transaction } from "@/db/store";
import { freeChannels } from "@/lib/did/capacity";
import type { Actor } from "@/lib/did/history";
import { reshare } from "./reshare";
import { settleAccount } from "./settle-due";

/** More would not be listed on one page. */
export const MOST_SHARED_GROUPS = 200;

export type SharedGroupSaved =
  | { readonly kind: "saved"; readonly id: number }
  | { readonly kind: "name-taken" }
  /** No such pool or group in the account. */
  | { readonly kind: "not-found" }
  | { readonly kind: "not-enough-channels"; readonly free: number }
  | { readonly kind: "too-many-groups" }
  /** More numbers would follow than in one go. */
  | { readonly kind: "too-many-numbers"; readonly numbers: number };

/** Sets channels of a pool aside for numbers that will use them together. */
export function createSharedGroup(
  store: Store,
  pool: { readonly accountId: number; readonly poolId: number },
  draft: SharedGroupDraft,
): Promise<SharedGroupSaved> {
  return store.inTransaction(async (tx): Promise<SharedGroupSaved> => {
    const refusal =
      (await lacking(tx, pool, draft.channels)) ?? (await taken(tx, pool.accountId, draft, null));
    if (refusal !== null) return refusal;
    const isFull = (await countSharedGroups(tx, pool.accountId)) >= MOST_SHARED_GROUPS;
    if (isFull) return { kind: "too-many-groups" };
    return { kind: "saved", id: await insertSharedGroup(tx, pool, draft) };
  });
}

/** Its name and channels; the capacity of its numbers follows in the same transaction. */
export async function changeSharedGroup(
  store: Store,
  { accountId, id, actor }: { readonly accountId: number; readonly id: number; actor: Actor },
  draft: SharedGroupDraft,
  now: Date,
): Promise<SharedGroupSaved> {
  await settleAccount(store, accountId, now);
  return store.inTransaction(async (tx): Promise<SharedGroupSaved> => {
    const group = await findSharedGroup(tx, accountId, id);
    if (group === null) return { kind: "not-found" };
    const more = draft.channels - group.channels;
    const pool = { accountId, poolId: group.poolId };
    const refusal =
      (await lacking(tx, pool, more)) ??
      (await taken(tx, accountId, draft, id)) ??
      (await reshare(tx, { accountId, group, channels: draft.channels, actor }, now));
    if (refusal !== null) return refusal;
    await updateSharedGroup(tx, accountId, id, draft);
    return { kind: "saved", id };
  });
}

async function lacking(
  tx: Transaction,
  { accountId, poolId }: { readonly accountId: number; readonly poolId: number },
  more: number,
): Promise<SharedGroupSaved | null> {
  const pool = await findPoolUse(tx, accountId, poolId);
  if (pool === null) return { kind: "not-found" };
  const free = Math.max(0, freeChannels(pool));
  return more > free ? { kind: "not-enough-channels", free } : null;
}

async function taken(
  tx: Transaction,
  accountId: number,
  { name }: SharedGroupDraft,
  id: number | null,
): Promise<SharedGroupSaved | null> {
  const holder = await idOfSharedGroupName(tx, accountId, name);
  return holder === null || holder === id ? null : { kind: "name-taken" };
}
