import type { Reader } from "@/db/store";

/** Whose numbers a batch is about, for staff, who may see every account; `null` = there is none. */
export async function accountOfBatch(reader: Reader, key: string): Promise<number | null> {
  const sql = "SELECT account_id AS id FROM batches WHERE key = ?";
  return reader.row<{ id: number }>(sql, [key])?.id ?? null;
}
