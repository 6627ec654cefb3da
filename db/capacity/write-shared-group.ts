import { nextId } from "@/db/last-ids/next-id";
import type { Reader, Transaction } from "@/db/store";

export interface SharedGroupDraft {
  readonly name: string;
  readonly channels: number;
}

const FIND = "SELECT id FROM shared_capacity_groups WHERE account_id = ? AND name = ?";
const COUNT = "SELECT count(*) AS count FROM shared_capacity_groups WHERE account_id = ?";
const INSERT = `
  INSERT INTO shared_capacity_groups (id, account_id, pool_id, name, channels)
  VALUES (?, ?, ?, ?, ?)`;
const UPDATE = `
  UPDATE shared_capacity_groups SET name = ?, channels = ? WHERE account_id = ? AND id = ?`;
const DELETE = "DELETE FROM shared_capacity_groups WHERE account_id = ? AND id = ?";

/** Which shared group of the account has a name already. */
export async function idOfSharedGroupName(
  reader: Reader,
  accountId: number,
  name: string,
): Promise<number | null> {
  return reader.row<{ id: number }>(FIND, [accountId, name])?.id ?? null;
}

export async function countSharedGroups(reader: Reader, accountId: number): Promise<number> {
  return reader.row<{ count: number }>(COUNT, [accountId])?.count ?? 0;
}

export async function insertSharedGroup(
  tx: Transaction,
  { accountId, poolId }: { readonly accountId: number; readonly poolId: number },
  { name, channels }: SharedGroupDraft,
): Promise<number> {
  const id = await nextId(tx, "shared_capacity_groups");
  tx.run(INSERT, [id, accountId, poolId, name, channels]);
  return id;
}

export async function updateSharedGroup(
  tx: Transaction,
  accountId: number,
  id: number,
  { name, channels }: SharedGroupDraft,
): Promise<void> {
  const rows = tx.run(UPDATE, [name, channels, accountId, id]);
  if (rows !== 1) throw new Error(`shared group ${id} was gone while it was changed`);
}

/** No number may be in it any more. */
export async function deleteSharedGroup(tx: Transaction, accountId: number, id: number) {
  const rows = tx.run(DELETE, [accountId, id]);
  if (rows !== 1) throw new Error(`shared group ${id} was gone already`);
}
