import { countRouted, idsRouted } from "@/db/dids/routed-dids";
import type { Store, Transaction } from "@/db/store";
import { deleteTrunkGroup } from "@/db/trunk-groups/write-trunk-group";
import { deleteTrunk } from "@/db/trunks/delete-trunk";
import { nameOfTarget } from "@/db/trunks/name-of-target";
import type { Actor } from "@/lib/did/history";
import type { RoutingTarget } from "@/lib/did/routing";
import { type CatchingUp, commandOn } from "./command-on";
import { moveRouting } from "./set-routing";

/** What can be moved in one go, in one transaction. */
export const MOST_MOVED = 1000;

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
  | { readonly kind: "not-found" }
  | { readonly kind: "move-not-found" }
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
    if (!(await moveAll(tx, deletion, now))) return { kind: "move-not-found" };
    if (target.kind === "trunk") await deleteTrunk(tx, accountId, target.id);
    else await deleteTrunkGroup(tx, accountId, target.id);
    return { kind: "deleted", moved: deletion.told };
  });
}

async function refusalOf(tx: Transaction, deletion: Deletion): Promise<Deleted | null> {
  const { accountId, target, told } = deletion;
  if ((await nameOfTarget(tx, accountId, target)) === null) return { kind: "not-found" };
  const numbers = await countRouted(tx, accountId, target);
  if (numbers > MOST_MOVED) return { kind: "too-many", numbers };
  return numbers === told ? null : { kind: "changed", numbers };
}

/** @returns whether there is such a place to go */
async function moveAll(tx: Transaction, deletion: Deletion, now: Date): Promise<boolean> {
  const { accountId, target, moveTo, actor } = deletion;
  if (moveTo !== null && isSame(moveTo, target)) return false;
  const ids = await idsRouted(tx, accountId, target, MOST_MOVED);
  const report = await moveRouting(tx, { accountId, ids, actor, target: moveTo }, now);
  return report.kind === "decided";
}

function isSame(one: RoutingTarget, other: RoutingTarget): boolean {
  return one.kind === other.kind && one.id === other.id;
}
