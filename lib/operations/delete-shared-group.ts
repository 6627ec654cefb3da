import { findSharedGroup } from "@/db/capacity/find-shared-group";
import { countSharedMembers } from "@/db/capacity/shared-members";
import { deleteSharedGroup } from "@/db/capacity/write-shared-group";
import { deletionOf } from "@/db/deletions/running-deletions";
import type { Store } from "@/db/store";
import type { Actor } from "@/lib/did/history";
import { MOST_AT_ONCE } from "./batches/most-at-once";
import { type CatchingUp, commandOn } from "./command-on";
import { reshare } from "./reshare";

export interface GroupDeletion {
  readonly accountId: number;
  readonly id: number;
  /** How many numbers whoever confirms it was told of. */
  readonly told: number;
  readonly actor: Actor;
}

export type GroupDeleted =
  | { readonly kind: "deleted"; readonly numbers: number }
  | { readonly kind: "not-found" | "being-deleted" }
  /** More than in one go: they leave it in steps, by drawUpDeletion. */
  | { readonly kind: "too-many-numbers"; readonly numbers: number }
  /** Other than were told of: to be confirmed anew. */
  | { readonly kind: "changed"; readonly numbers: number };

/** Gives a shared group's channels back to its pool; its numbers go on with what else they have. */
export function removeSharedGroup(
  store: Store,
  { accountId, id, told, actor }: GroupDeletion,
  now: Date,
): Promise<GroupDeleted | CatchingUp> {
  return commandOn(store, { accountId, now }, async (tx): Promise<GroupDeleted> => {
    const group = await findSharedGroup(tx, accountId, id);
    if (group === null) return { kind: "not-found" };
    if ((await deletionOf(tx, accountId, { kind: "shared", id })) !== null) {
      return { kind: "being-deleted" };
    }
    const numbers = await countSharedMembers(tx, accountId, id);
    if (numbers > MOST_AT_ONCE) return { kind: "too-many-numbers", numbers };
    if (numbers !== told) return { kind: "changed", numbers };
    const tooMany = await reshare(tx, { accountId, group, channels: null, actor }, now);
    if (tooMany !== null) return tooMany;
    await deleteSharedGroup(tx, accountId, id);
    return { kind: "deleted", numbers };
  });
}
