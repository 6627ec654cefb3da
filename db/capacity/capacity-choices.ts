import { runningDeletions } from "@/db/deletions/running-deletions";
import type { Reader } from "@/db/store";
import { freeChannels } from "@/lib/did/capacity";
import type { Deletable } from "@/lib/did/deletable";
import { listPools } from "./list-pools";
import { type ListedSharedGroup, listSharedGroups } from "./list-shared-groups";

/** What an account's numbers can be given: dedicated channels of a pool, or a shared group. */
export interface CapacityChoices {
  readonly pools: readonly {
    readonly id: number;
    readonly name: string;
    readonly channels: number;
    /** Never below 0, even where more was given out than the pool has. */
    readonly free: number;
  }[];
  readonly sharedGroups: readonly ListedSharedGroup[];
}

/** Pools with what is free in them, and shared groups with their channels; none on their way out. */
export async function capacityChoices(reader: Reader, accountId: number): Promise<CapacityChoices> {
  const deletions = await runningDeletions(reader, accountId);
  const isLeaving = (kind: Deletable["kind"], id: number) =>
    deletions.some((it) => it.kind === kind && it.id === id);
  const pools = (await listPools(reader, accountId)).filter(({ id }) => !isLeaving("pool", id));
  const groups = await listSharedGroups(reader, accountId);
  return {
    pools: pools.map(({ id, name, ...use }) => ({
      id,
      name,
      channels: use.channels,
      free: Math.max(0, freeChannels(use)),
    })),
    sharedGroups: groups.filter(
      ({ id, poolId }) => !isLeaving("shared", id) && !isLeaving("pool", poolId),
    ),
  };
}
