import type { Reader } from "@/db/store";
import type { PoolUse } from "@/lib/did/capacity";

interface FoundPool extends PoolUse {
  readonly id: number;
  readonly name: string;
}

const FIND = `
  SELECT id, name, channels,
    (SELECT total(dedicated_channels) FROM dids WHERE capacity_pool_id = p.id) AS dedicated,
    (SELECT total(channels) FROM shared_capacity_groups WHERE pool_id = p.id) AS shared
  FROM capacity_pools p WHERE account_id = ? AND id = ?`;

/** A pool of the account and what is taken from it, suspended numbers' channels included. */
export async function findPoolUse(
  reader: Reader,
  accountId: number,
  poolId: number,
): Promise<FoundPool | null> {
  return reader.row<FoundPool>(FIND, [accountId, poolId]) ?? null;
}
