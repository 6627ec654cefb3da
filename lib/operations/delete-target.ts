import { countRouted, idsRouted } from "@/db/dids/routed-dids";
import type { Store, Transaction } from "@/db/store";
import { deleteTrunkGroup } from "@/db/trunk-groups/write-trunk-group";
import { deleteTrunk } from "@/db/trunks/delete-trunk";
import type { Actor } from "@/lib/did/history";
import type { RoutingTarget } from "@/lib/did/routing";
import { MOST_AT_ONCE } from "./batches/most-at-once";
import { type CatchingUp, commandOn } from "./command-on";
import { moveRouting } from "./set-routing";
import { whyNotDeletable } from "./why-not-deletable";

export interface Deletion {
  readonly accountId: number;
  readonly target: RoutingTarget;
  /** Where its numbers go; `null` = nowhere, which leaves them not configured. */
  readonly moveTo: RoutingTarget | null;
  /** How many numbers whoever confirms it was told of. */
  readonly told: number;
  readonly actor: Actor;
}

export type Deleted =
  | { readonly kind: "deleted"; readonly moved: number }
  | { readonly kind: "not-found" | "being-deleted" }
  | { readonly kind: "move-not-found" | "move-being-deleted" }
  /** More than in one go: they leave it in steps, by drawUpDeletion. */
  | { readonly kind: "too-many"; readonly numbers: number }
  /** Other than were told of: to be confirmed anew. */
  | { readonly kind: "changed"; readonly numbers: number };

/** Deletes a trunk or group; every number that went there is moved first, and the history says so. */
export function deleteTarget(
  store: Store,
  deletion: Deletion,
  now: Date,
): Promise<Deleted | CatchingUp> {
  const { accountId, target } = deletion;
  return commandOn(store, { accountId, now }, async (tx): Promise<Deleted> => {
    const refusal = await refusalOf(tx, deletion);
    if (refusal !== null) return refusal;
    await moveAll(tx, deletion, now);
    if (target.kind === "trunk") await deleteTrunk(tx, accountId, target.id);
    else await deleteTrunkGroup(tx, accountId, target.id);
    return { kind: "deleted", moved: deletion.told };
  });
}

async function refusalOf(tx: Transaction, deletion: Deletion): Promise<Deleted | null> {
  const { accountId, target, moveTo, told } = deletion;
  const why = await whyNotDeletable(tx, accountId, { thing: target, moveTo });
  if (why !== null) return { kind: why };
  const numbers = await countRouted(tx, accountId, target);
  if (numbers > MOST_AT_ONCE) return { kind: "too-many", numbers };
  return numbers === told ? null : { kind: "changed", numbers };
}

async function moveAll(tx: Transaction, deletion: Deletion, now: Date): Promise<void> {
  const { accountId, target, moveTo, actor } = deletion;
  const ids = await idsRouted(tx, accountId, target, MOST_AT_ONCE);
  await moveRouting(tx, { accountId, ids, actor, target: moveTo }, now);
}
