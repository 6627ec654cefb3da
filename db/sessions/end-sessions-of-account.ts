import type { Transaction } from "@/db/store";

const END = `
  UPDATE sessions SET ended_at = ?
  WHERE ended_at IS NULL AND person_id IN (SELECT id FROM people WHERE account_id = ?)`;

/** Ends every session of every member of an account. */
export async function endSessionsOfAccount(
  tx: Transaction,
  accountId: number,
  now: Date,
): Promise<void> {
  tx.run(END, [now.getTime(), accountId]);
}
