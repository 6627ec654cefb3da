import type { CapacityOptions } from "./capacity-choice";
import { type ChosenNames, nameOr } from "./chosen-names";
import { counted, formatCount, joinFacts } from "./wording";

interface CapacityTold {
  readonly dedicated: number;
  readonly pool: string | null;
  readonly shared: { readonly name: string; readonly channels: number } | null;
  readonly limit: number | null;
}

/** What a number has beside its included channels, as its history keeps it; `null` = nothing. */
export function capacityWords({ dedicated, pool, shared, limit }: CapacityTold): string | null {
  const parts = [
    dedicated === 0 ? null : `${formatCount(dedicated)} dedicated${fromPool(pool)}`,
    shared === null ? null : `${formatCount(shared.channels)} shared in ${shared.name}`,
    limit === null ? null : limitWords(limit),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

function fromPool(pool: string | null): string {
  return pool === null ? "" : ` from ${pool}`;
}

/** What was chosen for numbers; parts left alone are left out. */
export function capacityChosenWords(
  { limit, dedicated, sharedGroupId }: CapacityOptions,
  names: ChosenNames,
): string {
  const own = limit === undefined ? [] : [limitWords(limit)];
  const pool = dedicated === undefined ? [] : [dedicatedWords(dedicated.channels, names)];
  const group = sharedGroupId === undefined ? [] : [groupWords(sharedGroupId, names)];
  return joinFacts(...own, ...pool, ...group);
}

/** None are given back to whichever pool they came from. */
function dedicatedWords(channels: number, { pool }: ChosenNames): string {
  const from = channels === 0 ? "" : fromPool(nameOr(pool, "pool"));
  return `${formatCount(channels)} dedicated${from}`;
}

function groupWords(id: number | null, { sharedGroup }: ChosenNames): string {
  return id === null ? "no shared group" : `shared in ${nameOr(sharedGroup, "shared group")}`;
}

function limitWords(limit: number | null): string {
  return limit === null ? "no own limit" : `own limit ${formatCount(limit)}`;
}

interface SharedLoss {
  readonly numbers: number;
  /** Those that have no other channels. */
  readonly closed: number;
  readonly channels: number;
  readonly pool: string;
}

/** What is lost with a shared group, a sentence each. */
export function sharedLossWords({ numbers, closed, channels, pool }: SharedLoss): string[] {
  const used =
    numbers === 0
      ? "No number uses this group."
      : `${counted(numbers, "number")} ${numbers === 1 ? "loses" : "lose"} its channels, those that are canceled or expired included. Each says so in its history.`;
  const left =
    closed === 0
      ? []
      : [
          `${counted(closed, "number")} ${closed === 1 ? "has" : "have"} no other channels and can take no calls any more: Not configured.`,
        ];
  const back = `${counted(channels, "channel")} ${channels === 1 ? "goes" : "go"} back to ${pool}.`;
  return [used, ...left, back];
}

interface PoolTold {
  readonly name: string;
  readonly channels: number;
}

/** From what to what a pool was changed: "EU pool → EU main, 40 → 60 channels". */
export function poolChangeWords(before: PoolTold, after: PoolTold): string {
  const name = before.name === after.name ? [] : [`${before.name} → ${after.name}`];
  const channels =
    before.channels === after.channels
      ? []
      : [`${formatCount(before.channels)} → ${counted(after.channels, "channel")}`];
  return [...name, ...channels].join(", ");
}
