import type { Reader } from "@/db/store";

/** What an account is called, for staff. */
export async function findAccountName(reader: Reader, accountId: number): Promise<string> {
  const found = reader.row<{ name: string }>("SELECT name FROM accounts WHERE id = ?", [accountId]);
  if (found === undefined) throw new Error(`there is no account ${accountId}`);
  return found.name;
}
