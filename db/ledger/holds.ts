import type { Transaction } from "@/db/store";

const INSERT = `
  INSERT INTO holds (account_id, created_at, amount_minor, remaining_minor, reason)
  VALUES (?, ?, ?, ?, ?) RETURNING id`;

/** Sets money aside for what was confirmed; it counts as spent until the hold is closed. */
export async function insertHold(
  tx: Transaction,
  accountId: number,
  { amountMinor, reason }: { readonly amountMinor: number; readonly reason: string },
  at: Date,
): Promise<number> {
  const parameters = [accountId, at.getTime(), amountMinor, amountMinor, reason];
  const made = tx.row<{ id: number }>(INSERT, parameters);
  if (made === undefined) throw new Error("the hold was not stored");
  return made.id;
}

/** What a step charged is no longer held. @throws when more would be spent than was set aside */
export async function spendHold(tx: Transaction, id: number, spentMinor: number): Promise<void> {
  const sql = `UPDATE holds SET remaining_minor = remaining_minor - ?
    WHERE id = ? AND closed_at IS NULL AND remaining_minor >= ?`;
  if (tx.run(sql, [spentMinor, id, spentMinor]) !== 1) {
    throw new Error(`hold ${id} does not cover ${spentMinor}`);
  }
}

/** What was not spent goes back. */
export async function closeHold(tx: Transaction, id: number, at: Date): Promise<void> {
  const sql = "UPDATE holds SET closed_at = ? WHERE id = ? AND closed_at IS NULL";
  if (tx.run(sql, [at.getTime(), id]) !== 1) throw new Error(`hold ${id} was closed before`);
}
