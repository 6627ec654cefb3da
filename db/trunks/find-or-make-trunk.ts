import { nextId } from "@/db/last-ids/next-id";
import type { Reader, Transaction } from "@/db/store";

const FIND = "SELECT id FROM trunks WHERE account_id = ? AND name = ?";
const MAKE = `
  INSERT INTO trunks (id, account_id, name, kind, created_at) VALUES (?, ?, ?, 'sip', ?)`;

/** The account's trunk of that name. */
export async function findTrunkByName(
  reader: Reader,
  accountId: number,
  name: string,
): Promise<number | null> {
  return reader.row<{ id: number }>(FIND, [accountId, name])?.id ?? null;
}

/** The same; a new one is SIP and has no host until somebody gives it one. */
export async function findOrMakeTrunk(
  tx: Transaction,
  accountId: number,
  name: string,
  now: Date,
): Promise<number> {
  const found = await findTrunkByName(tx, accountId, name);
  if (found !== null) return found;
  const id = await nextId(tx, "trunks");
  tx.run(MAKE, [id, accountId, name, now.getTime()]);
  return id;
}
