import { findSharedGroup } from "@/db/capacity/find-shared-group";
import {
  countSharedGroups,
  insertSharedGroup,
  type SharedGroupDraft,
  updateSharedGroup,
} from "@/db/capacity/write-shared-group";
import { deletionOf } from "@/db/deletions/running-deletions";
import type { Store } from "@/db/store";
import type { Actor } from "@/lib/did/history";
import { type CatchingUp, commandOn } from "./command-on";
import { reshare } from "./reshare";
import { lacking, type SharedGroupRefusal, taken } from "./shared-group-checks";

/** More would not be listed on one page. */
export const MOST_SHARED_GROUPS = 200;

export type SharedGroupSaved =
  | { readonly kind: "saved"; readonly id: number }
  | SharedGroupRefusal
  | { readonly kind: "too-many-groups" }
  /** More numbers would follow than in one go. */
  | { readonly kind: "too-many-numbers"; readonly numbers: number };

/** Sets channels of a pool aside for numbers that will use them together. */
export function createSharedGroup(
  store: Store,
  pool: { readonly accountId: number; readonly poolId: number },
  draft: SharedGroupDraft,
  now: Date,
): Promise<SharedGroupSaved | CatchingUp> {
  const { accountId } = pool;
  return commandOn(store, { accountId, now }, async (tx): Promise<SharedGroupSaved> => {
    const refusal =
      (await lacking(tx, pool, draft.channels)) ?? (await taken(tx, accountId, draft, null));
    if (refusal !== null) return refusal;
    const isFull = (await countSharedGroups(tx, accountId)) >= MOST_SHARED_GROUPS;
    if (isFull) return { kind: "too-many-groups" };
    return { kind: "saved", id: await insertSharedGroup(tx, pool, draft) };
  });
}

/** Its name and channels; the capacity of its numbers follows in the same transaction. */
export function changeSharedGroup(
  store: Store,
  { accountId, id, actor }: { readonly accountId: number; readonly id: number; actor: Actor },
  draft: SharedGroupDraft,
  now: Date,
): Promise<SharedGroupSaved | CatchingUp> {
  return commandOn(store, { accountId, now }, async (tx): Promise<SharedGroupSaved> => {
    const group = await findSharedGroup(tx, accountId, id);
    if (group === null) return { kind: "not-found" };
    if ((await deletionOf(tx, accountId, { kind: "shared", id })) !== null) {
      return { kind: "being-deleted" };
    }
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
