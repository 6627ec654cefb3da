import type { Transaction } from "@/db/store";

const SET = `
  UPDATE sessions SET viewing_account_id = ?, viewing_since = ?
  WHERE id_hash = ? AND ended_at IS NULL`;
const CLEAR = `
  UPDATE sessions SET viewing_account_id = NULL, viewing_since = NULL
  WHERE id_hash = ? AND viewing_account_id IS NOT NULL`;

/** Which account staff look at in a session. */
export async function setView(
  tx: Transaction,
  idHash: string,
  accountId: number,
  since: Date,
): Promise<void> {
  if (tx.run(SET, [accountId, since.getTime(), idHash]) !== 1) {
    throw new Error("the session ended while a view was started");
  }
}

/** @returns whether there was a view to end */
export async function clearView(tx: Transaction, idHash: string): Promise<boolean> {
  return tx.run(CLEAR, [idHash]) === 1;
}
