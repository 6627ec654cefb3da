import { findPoolUse } from "@/db/capacity/find-pool-use";
import { findSharedGroup } from "@/db/capacity/find-shared-group";
import type { DidRecord } from "@/db/dids/did-from-row";
import type { Transaction } from "@/db/store";
import { type CapacityWanted, decideCapacity, freeChannels, heldIn } from "@/lib/did/capacity";
import { capacityTold } from "./capacity-told";
import { changeEach, type EachCommand, type Outcome } from "./change-each";

/** A part that is not named stays as it is. */
export interface CapacityCommand extends EachCommand {
  readonly limit?: number | null;
  /** For each of the numbers; 0 channels give back what it has. */
  readonly dedicated?: { readonly poolId: number; readonly channels: number };
  readonly sharedGroupId?: number | null;
}

type NotFound = { readonly kind: "pool-not-found" } | { readonly kind: "group-not-found" };
export type CapacityReport =
  | { readonly kind: "decided"; readonly outcomes: readonly Outcome[] }
  | NotFound;

/**
 * Sets limit, dedicated channels and shared group of each number where its state allows it, in the
 * given order, until the pool is used up. The account is settled.
 */
export async function setCapacity(
  tx: Transaction,
  command: CapacityCommand,
  now: Date,
): Promise<CapacityReport> {
  const asked = await wantedOf(tx, command);
  if ("kind" in asked) return asked;
  let wanted = asked;
  const decide = (did: DidRecord) => {
    const decision = decideCapacity(did, wanted, now);
    const { dedicated } = wanted;
    if (decision.kind === "approved" && dedicated !== undefined) {
      const taken = heldIn(decision.change.facts, dedicated.poolId) - heldIn(did, dedicated.poolId);
      wanted = { ...wanted, dedicated: { ...dedicated, free: dedicated.free - taken } };
    }
    return decision;
  };
  const told = capacityTold(tx, command.accountId);
  return { kind: "decided", outcomes: await changeEach(tx, command, { decide, told }, now) };
}

/** What is asked, with what is free in the pool and what the shared group has. */
async function wantedOf(
  tx: Transaction,
  { accountId, limit, dedicated, sharedGroupId }: CapacityCommand,
): Promise<CapacityWanted | NotFound> {
  const pool = dedicated && (await findPoolUse(tx, accountId, dedicated.poolId));
  if (pool === null) return { kind: "pool-not-found" };
  const isGrouped = sharedGroupId !== undefined && sharedGroupId !== null;
  const group = isGrouped ? await findSharedGroup(tx, accountId, sharedGroupId) : undefined;
  if (group === null) return { kind: "group-not-found" };
  const shared = group === undefined ? null : { groupId: group.id, channels: group.channels };
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(dedicated && pool ? { dedicated: { ...dedicated, free: freeChannels(pool) } } : {}),
    ...(sharedGroupId === undefined ? {} : { shared }),
  };
}
