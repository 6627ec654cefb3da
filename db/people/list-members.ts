import type { Reader } from "@/db/store";

export interface NamedMember {
  readonly id: number;
  readonly name: string;
}

/** Everybody who is or was a member of the account, by name. */
export async function listMembers(
  reader: Reader,
  accountId: number,
): Promise<readonly NamedMember[]> {
  const sql = "SELECT id, name FROM people WHERE account_id = ? ORDER BY name, id";
  return reader.rows<NamedMember>(sql, [accountId]);
}
