import { refusalOf } from "./action-table";
import { approve, type Decision, refuse } from "./decision";
import type { Did } from "./did";

/** The most channels that a limit, a number's own share, a shared group or a pool may have. */
export const MOST_CHANNELS = 100_000;

/** Where a number's channels come from besides the included ones. */
export interface ChannelSources {
  /** The pool of its dedicated channels; `null` = none, or imported without one. */
  readonly capacityPoolId: number | null;
  readonly sharedGroupId: number | null;
}

export type Capacity = ChannelSources &
  Pick<Did, "dedicatedChannels" | "sharedChannels" | "capacityLimit">;

/** A change that costs nothing. */
export interface CapacityChange {
  readonly facts: Capacity;
  readonly months: 0;
}

/** What is asked for; a part that is not named stays as it is. */
export interface CapacityWanted {
  /** The number's own limit; `null` = none. */
  readonly limit?: number | null;
  /** Channels of a pool, of which `free` are nobody's; 0 channels give all back. */
  readonly dedicated?: {
    readonly poolId: number;
    readonly channels: number;
    readonly free: number;
  };
  /** The shared group to be in, with its channels; `null` = none. */
  readonly shared?: { readonly groupId: number; readonly channels: number } | null;
}

/** A number never takes more from a pool than is free in it beside what it holds there already. */
export function decideCapacity(
  did: Did & ChannelSources,
  wanted: CapacityWanted,
  now: Date,
): Decision<CapacityChange> {
  const refusal = refusalOf("routing", did, now);
  if (refusal !== null) return refuse(refusal);
  if (channelsMissing(did, wanted) > 0) return refuse("not-enough-channels");
  const capacity = capacityWith(did, wanted);
  return isSameCapacity(did, capacity)
    ? refuse("unchanged")
    : approve({ facts: capacity, months: 0 });
}

/** How many channels the pool lacks for what is asked; 0 where it has enough or none are asked. */
function channelsMissing(did: Capacity, { dedicated }: CapacityWanted): number {
  if (dedicated === undefined) return 0;
  const more = dedicated.channels - heldIn(did, dedicated.poolId);
  return more <= 0 ? 0 : Math.max(0, more - Math.max(0, dedicated.free));
}

/** Dedicated channels that a number holds in a pool. */
export function heldIn(
  did: Pick<Capacity, "capacityPoolId" | "dedicatedChannels">,
  poolId: number,
): number {
  return did.capacityPoolId === poolId ? did.dedicatedChannels : 0;
}

function capacityWith(did: Capacity, { limit, dedicated, shared }: CapacityWanted): Capacity {
  const own = dedicated === undefined ? did : dedicatedOf(dedicated);
  const group = shared === undefined ? did : sharedOf(shared);
  return {
    capacityLimit: limit === undefined ? did.capacityLimit : limit,
    dedicatedChannels: own.dedicatedChannels,
    capacityPoolId: own.capacityPoolId,
    sharedGroupId: group.sharedGroupId,
    sharedChannels: group.sharedChannels,
  };
}

function dedicatedOf({ poolId, channels }: { poolId: number; channels: number }) {
  return { dedicatedChannels: channels, capacityPoolId: channels === 0 ? null : poolId };
}

function sharedOf(shared: { groupId: number; channels: number } | null) {
  return { sharedGroupId: shared?.groupId ?? null, sharedChannels: shared?.channels ?? 0 };
}

function isSameCapacity(one: Capacity, other: Capacity): boolean {
  return (
    one.capacityLimit === other.capacityLimit &&
    one.dedicatedChannels === other.dedicatedChannels &&
    one.capacityPoolId === other.capacityPoolId &&
    one.sharedGroupId === other.sharedGroupId &&
    one.sharedChannels === other.sharedChannels
  );
}

/** What a pool has and what is taken from it. */
export interface PoolUse {
  readonly channels: number;
  /** Held by single numbers, also while their service is suspended. */
  readonly dedicated: number;
  /** Set aside for shared groups, whoever uses them. */
  readonly shared: number;
}

/** Below 0 where more was given out than the pool has. */
export function freeChannels({ channels, dedicated, shared }: PoolUse): number {
  return channels - dedicated - shared;
}
