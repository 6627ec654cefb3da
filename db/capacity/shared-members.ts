import type { Reader } from "@/db/store";

const COUNT = "SELECT count(*) AS count FROM dids WHERE shared_group_id = ? AND account_id = ?";
/** Its channels are all that such a number has: with them it works, without them it does not. */
const ALONE = `
  FROM dids WHERE shared_group_id = ? AND account_id = ?
    AND included_channels + dedicated_channels = 0 AND capacity_limit IS NOT 0`;

/** How many of the account's numbers are in a shared group. */
export async function countSharedMembers(
  reader: Reader,
  accountId: number,
  groupId: number,
): Promise<number> {
  return reader.row<{ count: number }>(COUNT, [groupId, accountId])?.count ?? 0;
}

/** Those that have no other channels, up to `most`. */
export async function membersWithoutOther(
  reader: Reader,
  accountId: number,
  groupId: number,
  most: number,
): Promise<readonly number[]> {
  const found = reader.rows<{ id: number }>(`SELECT id ${ALONE} LIMIT ?`, [
    groupId,
    accountId,
    most,
  ]);
  return found.map(({ id }) => id);
}

export async function countWithoutOther(
  reader: Reader,
  accountId: number,
  groupId: number,
): Promise<number> {
  const sql = `SELECT count(*) AS count ${ALONE}`;
  return reader.row<{ count: number }>(sql, [groupId, accountId])?.count ?? 0;
}
