import type { Reader } from "@/db/store";

const OF_POOL = "SELECT id FROM shared_capacity_groups WHERE pool_id = ? AND account_id = ?";

/** Ids of the shared groups that have their channels from a pool. */
export async function sharedGroupsOfPool(
  reader: Reader,
  accountId: number,
  poolId: number,
): Promise<readonly number[]> {
  return reader.rows<{ id: number }>(OF_POOL, [poolId, accountId]).map(({ id }) => id);
}
