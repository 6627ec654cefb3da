import type { Reader } from "@/db/store";

export interface AccountRecord {
  readonly id: number;
  readonly name: string;
  readonly currency: string;
}

/** An account by its exact name. */
export async function findAccountByName(
  reader: Reader,
  name: string,
): Promise<AccountRecord | null> {
  const found = reader.row<AccountRecord>(
    "SELECT id, name, currency FROM accounts WHERE name = ?",
    [name],
  );
  return found ?? null;
}

/** An account that is not closed, by its id; for staff alone. */
export async function findAccountById(reader: Reader, id: number): Promise<AccountRecord | null> {
  const sql = "SELECT id, name, currency FROM accounts WHERE id = ? AND closed_at IS NULL";
  return reader.row<AccountRecord>(sql, [id]) ?? null;
}
