import type { Transaction } from "@/db/store";

const FIND = "SELECT id FROM trunk_groups WHERE account_id = ? AND name = ?";
const MAKE =
  "INSERT INTO trunk_groups (account_id, name, created_at) VALUES (?, ?, ?) RETURNING id";

/** The account's trunk group of that name; a new one is empty. */
export async function findOrMakeTrunkGroup(
  tx: Transaction,
  accountId: number,
  name: string,
  now: Date,
): Promise<number> {
  const found = tx.row<{ id: number }>(FIND, [accountId, name]);
  const group = found ?? tx.row<{ id: number }>(MAKE, [accountId, name, now.getTime()]);
  if (group === undefined) throw new Error("the trunk group was not stored");
  return group.id;
}
