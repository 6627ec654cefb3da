import type { BatchWork } from "@/db/batches/find-work";

/** What one step of a batch leaves to the next, as it is stored with how far the batch is. */
export interface Carried {
  /** Channels of each pool, by its id, that numbers drawn up so far are promised. */
  readonly promised?: Readonly<Record<string, number>>;
  /** Verifications that were made so far, by what their numbers share. */
  readonly made?: Readonly<Record<string, number>>;
}

/** Channels that are promised and not taken yet, by pool: what is free in it is less by so many. */
export type Promised = Map<number, number>;

/** What the steps so far have promised. */
export function promisedIn({ carried }: BatchWork): Promised {
  const { promised = {} } = (carried ?? {}) as Carried;
  return new Map(Object.entries(promised).map(([id, channels]) => [Number(id), channels]));
}

/** For the next step; nothing where nothing is promised. */
export function carriedFrom(promised: Promised): Carried | null {
  return promised.size === 0 ? null : { promised: Object.fromEntries(promised) };
}

/** So many more channels of a pool are promised; fewer where a number gives some back. */
export function promise(promised: Promised, poolId: number, channels: number): void {
  promised.set(poolId, (promised.get(poolId) ?? 0) + channels);
}

/** Verifications that the steps so far have made: numbers of later steps join them. */
export function madeIn({ carried }: BatchWork): Map<string, number> {
  return new Map(Object.entries(((carried ?? {}) as Carried).made ?? {}));
}
