import type { Reader } from "@/db/store";

export interface SharedGroup {
  readonly id: number;
  readonly poolId: number;
  readonly name: string;
  readonly channels: number;
}

const FIND = `
  SELECT id, pool_id AS poolId, name, channels
  FROM shared_capacity_groups WHERE account_id = ? AND id = ?`;

/** A shared group of the account; another account's is not there. */
export async function findSharedGroup(
  reader: Reader,
  accountId: number,
  groupId: number,
): Promise<SharedGroup | null> {
  return reader.row<SharedGroup>(FIND, [accountId, groupId]) ?? null;
}
