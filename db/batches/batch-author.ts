import type { Reader } from "@/db/store";

/** The name of whoever drew up a batch of the account. */
export async function batchAuthor(
  reader: Reader,
  accountId: number,
  batchId: number,
): Promise<string> {
  const sql = `SELECT people.name FROM batches JOIN people ON people.id = batches.person_id
    WHERE batches.id = ? AND batches.account_id = ?`;
  const author = reader.row<{ name: string }>(sql, [batchId, accountId]);
  if (author === undefined) throw new Error(`batch ${batchId} is nobody's`);
  return author.name;
}
