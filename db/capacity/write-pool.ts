import { nextId } from "@/db/last-ids/next-id";
import type { Reader, Transaction } from "@/db/store";

export interface PoolDraft {
  readonly name: string;
  readonly channels: number;
}

const FIND = "SELECT id FROM capacity_pools WHERE account_id = ? AND name = ?";
const INSERT = "INSERT INTO capacity_pools (id, account_id, name, channels) VALUES (?, ?, ?, ?)";
const UPDATE = "UPDATE capacity_pools SET name = ?, channels = ? WHERE account_id = ? AND id = ?";
const DELETE = "DELETE FROM capacity_pools WHERE account_id = ? AND id = ?";

/** Which pool of the account has a name already. */
export async function idOfPoolName(
  reader: Reader,
  accountId: number,
  name: string,
): Promise<number | null> {
  return reader.row<{ id: number }>(FIND, [accountId, name])?.id ?? null;
}

export async function insertPool(
  tx: Transaction,
  accountId: number,
  { name, channels }: PoolDraft,
): Promise<number> {
  const id = await nextId(tx, "capacity_pools");
  tx.run(INSERT, [id, accountId, name, channels]);
  return id;
}

export async function updatePool(
  tx: Transaction,
  accountId: number,
  id: number,
  { name, channels }: PoolDraft,
): Promise<void> {
  const rows = tx.run(UPDATE, [name, channels, accountId, id]);
  if (rows !== 1) throw new Error(`pool ${id} was gone while it was changed`);
}

/** Nothing may draw on it any more. */
export async function deletePool(tx: Transaction, accountId: number, id: number): Promise<void> {
  if (tx.run(DELETE, [accountId, id]) !== 1) throw new Error(`pool ${id} was gone already`);
}
