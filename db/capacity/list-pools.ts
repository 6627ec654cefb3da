import type { Reader } from "@/db/store";
import type { PoolUse } from "@/lib/did/capacity";

export interface ListedPool extends PoolUse {
  readonly id: number;
  readonly name: string;
}

const LIST = `
  SELECT id, name, channels,
    (SELECT total(dedicated_channels) FROM dids WHERE capacity_pool_id = p.id) AS dedicated,
    (SELECT total(channels) FROM shared_capacity_groups WHERE pool_id = p.id) AS shared
  FROM capacity_pools p WHERE account_id = ? ORDER BY name, id`;

/** The pools that the provider has allotted to an account, and what is taken from each. */
export async function listPools(reader: Reader, accountId: number): Promise<readonly ListedPool[]> {
  return reader.rows<ListedPool>(LIST, [accountId]);
}
