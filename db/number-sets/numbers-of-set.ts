import type { Reader } from "@/db/store";

/** The first numbers of a stored set of the account's own; another account's set is empty. */
export async function numbersOfSet(
  reader: Reader,
  accountId: number,
  id: string,
  most: number,
): Promise<readonly string[]> {
  const sql = `SELECT member.number FROM number_sets AS stored
    JOIN number_set_members AS member ON member.set_id = stored.id
    WHERE stored.id = ? AND stored.account_id = ? ORDER BY member.number LIMIT ?`;
  return reader.rows<{ number: string }>(sql, [id, accountId, most]).map(({ number }) => number);
}
