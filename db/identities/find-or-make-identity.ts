import type { Transaction } from "@/db/store";

const FIND = `
  SELECT id FROM identities
  WHERE account_id = ? AND name = ? AND (kind = 'unnamed') = ? AND archived_at IS NULL AND replaced_at IS NULL
  ORDER BY id LIMIT 1`;
const MAKE = `
  INSERT INTO identities (account_id, kind, name, created_at) VALUES (?, ?, ?, ?) RETURNING id`;

const UNNAMED = "Unnamed end user";

/**
 * The account's end user of that name, a business when new; `null` = the one that stands for
 * registrations whose end user nobody named.
 */
export async function findOrMakeIdentity(
  tx: Transaction,
  accountId: number,
  name: string | null,
  now: Date,
): Promise<number> {
  const stored = name ?? UNNAMED;
  const kind = name === null ? "unnamed" : "business";
  const found = tx.row<{ id: number }>(FIND, [accountId, stored, name === null ? 1 : 0]);
  const made = [accountId, kind, stored, now.getTime()];
  const identity = found ?? tx.row<{ id: number }>(MAKE, made);
  if (identity === undefined) throw new Error("the identity was not stored");
  return identity.id;
}
