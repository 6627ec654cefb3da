import type { Reader } from "@/db/store";

export interface AccountRecord {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
}

interface NamedAccount extends AccountRecord {
  readonly isClosed: boolean;
}

/** An account by its exact name. */
export async function findAccountByName(
  reader: Reader,
  name: string,
): Promise<NamedAccount | null> {
  const sql = `SELECT id, name, currency, closed_at IS NOT NULL AS isClosed
    FROM accounts WHERE name = ?`;
  const found = reader.row<AccountRecord & { isClosed: number }>(sql, [name]);
  return found === undefined ? null : { ...found, isClosed: found.isClosed === 1 };
}

/** An account that is not closed, by its id; for staff alone. */
export async function findAccountById(reader: Reader, id: number): Promise<AccountRecord | null> {
  const sql = "SELECT id, name, currency FROM accounts WHERE id = ? AND closed_at IS NULL";
  return reader.row<AccountRecord>(sql, [id]) ?? null;
}
