import type { Transaction } from "@/db/store";

const FIND = "SELECT id FROM trunks WHERE account_id = ? AND name = ?";
const MAKE = `
  INSERT INTO trunks (account_id, name, kind, created_at) VALUES (?, ?, 'sip', ?) RETURNING id`;

/** The account's trunk of that name; a new one is SIP and has no host until somebody gives it one. */
export async function findOrMakeTrunk(
  tx: Transaction,
  accountId: number,
  name: string,
  now: Date,
): Promise<number> {
  const found = tx.row<{ id: number }>(FIND, [accountId, name]);
  const trunk = found ?? tx.row<{ id: number }>(MAKE, [accountId, name, now.getTime()]);
  if (trunk === undefined) throw new Error("the trunk was not stored");
  return trunk.id;
}
