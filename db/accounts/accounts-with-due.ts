import type { Reader } from "@/db/store";

const WITH_DUE = `
  SELECT id FROM accounts
  WHERE EXISTS (SELECT 1 FROM dids WHERE account_id = accounts.id AND next_due_at <= ?)
  ORDER BY id`;

/** Accounts that have a number due at `now`: one look into the index of due numbers for each. */
export async function accountsWithDue(reader: Reader, now: Date): Promise<readonly number[]> {
  return reader.rows<{ id: number }>(WITH_DUE, [now.getTime()]).map(({ id }) => id);
}
