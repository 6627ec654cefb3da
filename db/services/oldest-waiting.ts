import type { Reader } from "@/db/store";

/** The request that has waited longest for staff, of any account. */
export async function oldestWaiting(reader: Reader): Promise<string | null> {
  const sql = `SELECT reference FROM service_requests
    WHERE status IN ('new', 'in-process', 'pending', 'cancelation-pending')
    ORDER BY changed_at, id LIMIT 1`;
  return reader.row<{ reference: string }>(sql)?.reference ?? null;
}
