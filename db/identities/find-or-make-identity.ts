import { nextId } from "@/db/last-ids/next-id";
import type { Reader, Transaction } from "@/db/store";

const FIND = `
  SELECT id FROM identities
  WHERE account_id = ? AND name = ? AND (kind = 'unnamed') = ? AND archived_at IS NULL AND replaced_at IS NULL
  ORDER BY id LIMIT 1`;
const MAKE = `
  INSERT INTO identities (account_id, kind, name, created_at, id) VALUES (?, ?, ?, ?, ?)
  RETURNING id`;

/** What the end user is called whom nobody named. */
export const UNNAMED = "Unnamed end user";

/**
 * The account's end user of that name; `null` = the one that stands for registrations whose end
 * user nobody named.
 */
export async function findIdentityByName(
  reader: Reader,
  accountId: number,
  name: string | null,
): Promise<number | null> {
  const asked = [accountId, name ?? UNNAMED, name === null ? 1 : 0];
  return reader.row<{ id: number }>(FIND, asked)?.id ?? null;
}

/** The same; a business when new. */
export async function findOrMakeIdentity(
  tx: Transaction,
  accountId: number,
  name: string | null,
  now: Date,
): Promise<number> {
  const found = await findIdentityByName(tx, accountId, name);
  if (found !== null) return found;
  const kind = name === null ? "unnamed" : "business";
  const made = [accountId, kind, name ?? UNNAMED, now.getTime(), await nextId(tx, "identities")];
  const identity = tx.row<{ id: number }>(MAKE, made);
  if (identity === undefined) throw new Error("the identity was not stored");
  return identity.id;
}
