import { findPoolUse } from "@/db/capacity/find-pool-use";
import { findSharedGroup } from "@/db/capacity/find-shared-group";
import type { Reader } from "@/db/store";
import { type CapacityWanted, decideCapacity, freeChannels, heldIn } from "@/lib/did/capacity";
import { refuse } from "@/lib/did/decision";
import type { CapacityOptions } from "@/lib/numbers/capacity-choice";
import { promise } from "./carried";
import type { Decide, Deciding } from "./decider";
import { sourceGone } from "./gone-at";

/** What is promised to one number is no longer free for the next: those that no longer fit are refused. */
export async function capacityDecider(
  reader: Reader,
  options: CapacityOptions,
  { accountId, now, promised = new Map() }: Deciding,
): Promise<Decide> {
  const gone = await sourceGone(reader, accountId, options);
  if (gone !== null) return () => refuse(gone.kind);
  const wanted = await wantedOf(reader, accountId, options);
  if (wanted === null) return () => refuse("target-gone");
  const { dedicated } = wanted;
  if (dedicated === undefined) return (did) => decideCapacity(did, wanted, now);
  const { poolId } = dedicated;
  return (did) => {
    const free = dedicated.free - (promised.get(poolId) ?? 0);
    const decision = decideCapacity(did, { ...wanted, dedicated: { ...dedicated, free } }, now);
    if (decision.kind === "approved") {
      promise(promised, poolId, heldIn(decision.change.facts, poolId) - heldIn(did, poolId));
    }
    return decision;
  };
}

/** With what is free in the pool and what the group has; `null` = one is not the account's own. */
async function wantedOf(
  reader: Reader,
  accountId: number,
  { limit, dedicated, sharedGroupId }: CapacityOptions,
): Promise<CapacityWanted | null> {
  const pool = dedicated && (await findPoolUse(reader, accountId, dedicated.poolId));
  const isGrouped = sharedGroupId !== undefined && sharedGroupId !== null;
  const group = isGrouped ? await findSharedGroup(reader, accountId, sharedGroupId) : undefined;
  if (pool === null || group === null) return null;
  const shared = group === undefined ? null : { groupId: group.id, channels: group.channels };
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(dedicated && pool ? { dedicated: { ...dedicated, free: freeChannels(pool) } } : {}),
    ...(sharedGroupId === undefined ? {} : { shared }),
  };
}
