import type { Reader } from "@/db/store";

/** Numbers of all accounts that wait for the sweep: a figure for whoever runs the program. */
export async function countAllDue(reader: Reader, now: Date): Promise<number> {
  const found = reader.row<{ due: number }>(
    `SELECT COALESCE(sum((SELECT count(*) FROM dids
       WHERE dids.account_id = accounts.id AND next_due_at <= ?)), 0) AS due FROM accounts`,
    [now.getTime()],
  );
  return found?.due ?? 0;
}
