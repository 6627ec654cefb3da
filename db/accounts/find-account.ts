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
