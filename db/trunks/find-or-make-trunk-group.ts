import { nextId } from "@/db/last-ids/next-id";
import type { Reader, Transaction } from "@/db/store";

const FIND = "SELECT id FROM trunk_groups WHERE account_id = ? AND name = ?";
const MAKE = "INSERT INTO trunk_groups (id, account_id, name, created_at) VALUES (?, ?, ?, ?)";

/** The account's trunk group of that name. */
export async function findTrunkGroupByName(
  reader: Reader,
  accountId: number,
  name: string,
): Promise<number | null> {
  return reader.row<{ id: number }>(FIND, [accountId, name])?.id ?? null;
}

/** The same; a new one is empty. */
export async function findOrMakeTrunkGroup(
  tx: Transaction,
  accountId: number,
  name: string,
  now: Date,
): Promise<number> {
  const found = await findTrunkGroupByName(tx, accountId, name);
  if (found !== null) return found;
  const id = await nextId(tx, "trunk_groups");
  tx.run(MAKE, [id, accountId, name, now.getTime()]);
  return id;
}
