import type { Reader, Transaction } from "@/db/store";

export async function hasRequestFrom(reader: Reader, before: Date): Promise<boolean> {
  const sql = "SELECT 1 FROM form_requests WHERE made_at < ? LIMIT 1";
  return reader.row(sql, [before.getTime()]) !== undefined;
}

/** @returns how many answers were forgotten, `most` at a time */
export async function dropRequestsFrom(
  tx: Transaction,
  before: Date,
  most: number,
): Promise<number> {
  const sql = `DELETE FROM form_requests WHERE key IN
    (SELECT key FROM form_requests WHERE made_at < ? ORDER BY made_at LIMIT ?)`;
  return tx.run(sql, [before.getTime(), most]);
}
