import { formatCount } from "./wording";

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
    limit === null ? null : `own limit ${formatCount(limit)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
}

function fromPool(pool: string | null): string {
  return pool === null ? "" : ` from ${pool}`;
}
