import { nextId } from "@/db/last-ids/next-id";
import type { Transaction } from "@/db/store";

const FIND = "SELECT id FROM trunk_groups WHERE account_id = ? AND name = ?";
const MAKE = "INSERT INTO trunk_groups (id, account_id, name, created_at) VALUES (?, ?, ?, ?)";

/** The account's trunk group of that name; a new one is empty. */
export async function findOrMakeTrunkGroup(
  tx: Transaction,
  accountId: number,
  name: string,
  now: Date,
): Promise<number> {
  const found = tx.row<{ id: number }>(FIND, [accountId, name]);
  if (found !== undefined) return found.id;
  const id = await nextId(tx, "trunk_groups");
  tx.run(MAKE, [id, accountId, name, now.getTime()]);
  return id;
}
