import { findPoolUse } from "@/db/capacity/find-pool-use";
import { findSharedGroup } from "@/db/capacity/find-shared-group";
import type { ActedDid } from "@/db/dids/acted-did";
import type { Reader } from "@/db/store";
import { type CapacityWanted, decideCapacity, freeChannels, heldIn } from "@/lib/did/capacity";
import { refuse } from "@/lib/did/decision";
import { type Promised, promise } from "./carried";
import { channelsBy, idsBefore } from "./channels-by";
import type { Deciding } from "./decider";
import { leavingOf } from "./leaving-of";
import { type Before, beforeOf, type PutBack } from "./undo-command";

/** What is free in each pool is carried along: what one number takes, the next no longer has. */
export async function capacityBack(
  reader: Reader,
  { accountId, dids, wanted, now, promised = new Map() }: Deciding,
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
    const wish = capacityWish(did, was, { free, groups, promised });
    if (wish === null) return refuse("target-gone");
    const decision = decideCapacity(did, wish, now);
    const { dedicated } = wish;
    if (decision.kind === "approved" && dedicated !== undefined) {
      const { poolId } = dedicated;
      promise(promised, poolId, heldIn(decision.change.facts, poolId) - heldIn(did, poolId));
    }
    return decision;
  };
}

interface Sources {
  readonly free: ReadonlyMap<number, number>;
  readonly groups: ReadonlyMap<number, number>;
  readonly promised: Promised;
}

/** `null` = a pool or group of then is no longer there. */
function capacityWish(
  did: ActedDid,
  was: Before["was"],
  { free, groups, promised }: Sources,
): CapacityWanted | null {
  const { capacityPoolId, dedicatedChannels = 0, sharedGroupId = null, capacityLimit = null } = was;
  const poolId = capacityPoolId ?? did.capacityPoolId;
  const isLost = capacityPoolId ? !free.has(capacityPoolId) : dedicatedChannels > 0;
  if (isLost || (sharedGroupId !== null && !groups.has(sharedGroupId))) return null;
  const channels = capacityPoolId ? dedicatedChannels : 0;
  const freeIn = (id: number) => (free.get(id) ?? 0) - (promised.get(id) ?? 0);
  const shared =
    sharedGroupId === null
      ? null
      : { groupId: sharedGroupId, channels: groups.get(sharedGroupId) ?? 0 };
  return {
    limit: capacityLimit,
    shared,
    ...(poolId === null ? {} : { dedicated: { poolId, channels, free: freeIn(poolId) } }),
  };
}
