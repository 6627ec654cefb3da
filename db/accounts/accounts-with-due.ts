import type { Reader } from "@/db/store";

const withDue = (which: string) => `
  SELECT id FROM accounts
  WHERE closing_at IS NOT NULL
    OR EXISTS (SELECT 1 FROM dids WHERE account_id = accounts.id AND next_due_at <= ?${which})
  ORDER BY id`;
const WITH_DUE = withDue("");
const WITH_DUE_BUT_RELEASES = withDue(" AND service_ended_at IS NULL");

/**
 * Accounts that have a number due at `now`, or are being closed: one look into the index of due numbers for each.
 * @param releases whether numbers that are due to leave their account count
 */
export async function accountsWithDue(
  reader: Reader,
  now: Date,
  releases: boolean,
): Promise<readonly number[]> {
  const sql = releases ? WITH_DUE : WITH_DUE_BUT_RELEASES;
  return reader.rows<{ id: number }>(sql, [now.getTime()]).map(({ id }) => id);
}
