import type { Reader } from "@/db/store";
import type { Deletable } from "@/lib/did/deletable";

/** Of a pool they are found by two indexes, one after the other, and not among all numbers. */
const POOL = `
  (SELECT id AS used_by FROM dids WHERE capacity_pool_id = :id
    UNION SELECT d.id FROM shared_capacity_groups g CROSS JOIN dids d
      ON d.account_id = g.account_id AND d.shared_group_id = g.id
    WHERE g.pool_id = :id)
  CROSS JOIN dids ON dids.id = used_by WHERE account_id = :accountId`;

const USERS = {
  trunk: "dids WHERE trunk_id = :id AND account_id = :accountId",
  group: "dids WHERE trunk_group_id = :id AND account_id = :accountId",
  shared: "dids WHERE shared_group_id = :id AND account_id = :accountId",
  pool: POOL,
} as const satisfies Record<Deletable["kind"], string>;

/** SQL of the numbers that use a thing of the account `:accountId` with the id `:id`. */
export function usersFrom(kind: Deletable["kind"]): string {
  return `FROM ${USERS[kind]}`;
}

/** How many numbers use it; of a pool: have channels of it, or of one of its shared groups. */
export async function countUsers(
  reader: Reader,
  accountId: number,
  { kind, id }: Deletable,
): Promise<number> {
  const sql = `SELECT count(*) AS count ${usersFrom(kind)}`;
  return reader.row<{ count: number }>(sql, { id, accountId })?.count ?? 0;
}
