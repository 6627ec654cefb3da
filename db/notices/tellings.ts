import type { Reader, Transaction } from "@/db/store";

/** How far an account has been told. */
export interface Telling {
  readonly toldAt: Date;
  /** The newest event that was there then. */
  readonly historyId: number;
}

const FIND = `
  SELECT told_at AS toldAt, history_id AS historyId FROM tellings WHERE account_id = ?`;
const KEEP = `
  INSERT INTO tellings (account_id, told_at, history_id)
  VALUES (?, ?, (SELECT coalesce(max(id), 0) FROM history))
  ON CONFLICT (account_id) DO UPDATE SET told_at = excluded.told_at, history_id = excluded.history_id`;
const UNTOLD = `
  SELECT id FROM accounts LEFT JOIN tellings ON account_id = id
  WHERE closed_at IS NULL AND (told_at IS NULL OR told_at < ?) ORDER BY id`;

/** `null` = never. */
export async function findTelling(reader: Reader, accountId: number): Promise<Telling | null> {
  const found = reader.row<{ toldAt: number; historyId: number }>(FIND, [accountId]);
  return found === undefined ? null : { ...found, toldAt: new Date(found.toldAt) };
}

/** Everything that was due at the instant is told. */
export async function keepTelling(tx: Transaction, accountId: number, at: Date): Promise<void> {
  tx.run(KEEP, [accountId, at.getTime()]);
}

/** Accounts that have not been told of what was due at `telling`. */
export async function accountsUntold(reader: Reader, telling: Date): Promise<readonly number[]> {
  return reader.rows<{ id: number }>(UNTOLD, [telling.getTime()]).map(({ id }) => id);
}
