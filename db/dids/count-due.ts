import type { Reader } from "@/db/store";

const COUNT = "SELECT count(*) AS count FROM dids WHERE account_id = ? AND next_due_at <= ?";

/** How many of the account's numbers time has made due and nobody has dealt with yet. */
export async function countDue(reader: Reader, accountId: number, now: Date): Promise<number> {
  return reader.row<{ count: number }>(COUNT, [accountId, now.getTime()])?.count ?? 0;
}
