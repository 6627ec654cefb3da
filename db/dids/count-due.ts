import type { Reader } from "@/db/store";

const COUNT = "SELECT count(*) AS count FROM dids WHERE account_id = ? AND next_due_at <= ?";
const COUNT_BUT_RELEASES = `${COUNT} AND service_ended_at IS NULL AND next_due_at IS expires_at`;

/**
 * How many of the account's numbers time has made due and nobody has dealt with yet.
 * @param releases whether those that are due to leave the account count
 */
export async function countDue(
  reader: Reader,
  accountId: number,
  now: Date,
  releases: boolean,
): Promise<number> {
  const sql = releases ? COUNT : COUNT_BUT_RELEASES;
  return reader.row<{ count: number }>(sql, [accountId, now.getTime()])?.count ?? 0;
}
