import { findPoolUse } from "@/db/capacity/find-pool-use";
import { findSharedGroup } from "@/db/capacity/find-shared-group";
import type { ActedDid } from "@/db/dids/acted-did";
import type { Reader } from "@/db/store";
import { type CapacityWanted, decideCapacity, freeChannels, heldIn } from "@/lib/did/capacity";
import { refuse } from "@/lib/did/decision";
import { channelsBy, idsBefore } from "./channels-by";
import type { Deciding } from "./decider";
import { leavingOf } from "./leaving-of";
import { type Before, beforeOf, type PutBack } from "./undo-command";

/** What is free in each pool is carried along: what one number takes, the next no longer has. */
export async function capacityBack(
  reader: Reader,
  { accountId, dids, wanted, now }: Deciding,
): Promise<PutBack> {
  const known = dids.flatMap((did) => beforeOf(wanted, did)?.was ?? []);
  const pools = idsBefore(known, "capacityPoolId");
  const free = await channelsBy(pools, async (id) => {
    const pool = await findPoolUse(reader, accountId, id);
    return pool === null ? null : freeChannels(pool);
  });
  const groups = await channelsBy(idsBefore(known, "sharedGroupId"), async (id) => {
    return (await findSharedGroup(reader, accountId, id))?.channels ?? null;
  });
  const leaving = await leavingOf(reader, accountId, { pools, groups: groups.keys() });
  return (did, { was }) => {
    if (leaving.has(`pool ${was.capacityPoolId}`) || leaving.has(`shared ${was.sharedGroupId}`)) {
      return refuse("target-deleting");
    }
    const wish = capacityWish(did, was, { free, groups });
    if (wish === null) return refuse("target-gone");
    const decision = decideCapacity(did, wish, now);
    const { dedicated } = wish;
    if (decision.kind === "approved" && dedicated !== undefined) {
      const { poolId } = dedicated;
      const taken = heldIn(decision.change.facts, poolId) - heldIn(did, poolId);
      free.set(poolId, (free.get(poolId) ?? 0) - taken);
    }
    return decision;
  };
}

interface Sources {
  readonly free: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<number, number>;
}

/** `null` = a pool or group of then is no longer there. */
function capacityWish(
  did: ActedDid,
  was: Before["was"],
  { free, groups }: Sources,
): CapacityWanted | null {
  const { capacityPoolId, dedicatedChannels = 0, sharedGroupId = null, capacityLimit = null } = was;
  const poolId = capacityPoolId ?? did.capacityPoolId;
  const isLost = capacityPoolId ? !free.has(capacityPoolId) : dedicatedChannels > 0;
  if (isLost || (sharedGroupId !== null && !groups.has(sharedGroupId))) return null;
  const channels = capacityPoolId ? dedicatedChannels : 0;
  const shared =
    sharedGroupId === null
      ? null
      : { groupId: sharedGroupId, channels: groups.get(sharedGroupId) ?? 0 };
  return {
    limit: capacityLimit,
    shared,
    ...(poolId === null ? {} : { dedicated: { poolId, channels, free: free.get(poolId) ?? 0 } }),
  };
}
