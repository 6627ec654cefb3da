import type { Reader } from "@/db/store";

const COUNT = `
  SELECT sum((
    SELECT count(*) FROM dids WHERE account_id = accounts.id AND next_due_at <= ?
  )) AS count
  FROM accounts`;

/** Due numbers of all accounts that nobody has dealt with yet. */
export async function countBacklog(reader: Reader, now: Date): Promise<number> {
  return reader.row<{ count: number | null }>(COUNT, [now.getTime()])?.count ?? 0;
}
