import { statusCode } from "@/db/dids/projection";
import type { Reader, Transaction } from "@/db/store";

/** An account whose numbers are being ended, as of when by the app's clock, and by whom of staff. */
export interface Closing {
  readonly at: Date;
  readonly staffId: number;
  readonly staffName: string;
}

const CLOSING = `
  SELECT a.closing_at AS at, p.id AS staffId, p.name AS staffName
  FROM accounts a JOIN people p ON p.id = a.closed_by
  WHERE a.id = ? AND a.closing_at IS NOT NULL`;
const CLOSE = `
  UPDATE accounts SET closed_at = ?, closing_at = ?, closed_by = ?
  WHERE id = ? AND closed_at IS NULL`;
const CLOSED = "UPDATE accounts SET closing_at = NULL WHERE id = ? AND closing_at IS NOT NULL";
const LIVE = `
  SELECT id FROM dids WHERE account_id = ? AND status > ${statusCode("terminated")}
  ORDER BY status, number LIMIT ?`;

export async function closingOf(reader: Reader, accountId: number): Promise<Closing | null> {
  const row = reader.row<Omit<Closing, "at"> & { at: number }>(CLOSING, [accountId]);
  return row === undefined ? null : { ...row, at: new Date(row.at) };
}

/** Closes it for good: `at` by the machine's clock, `closingAt` by the app's. */
export async function markClosed(
  tx: Transaction,
  accountId: number,
  { at, closingAt, by }: { readonly at: Date; readonly closingAt: Date; readonly by: number },
): Promise<void> {
  const rows = tx.run(CLOSE, [at.getTime(), closingAt.getTime(), by, accountId]);
  if (rows !== 1) throw new Error("the account was closed or gone while it was being closed");
}

/** No number of it is left to end. */
export async function markEnded(tx: Transaction, accountId: number): Promise<void> {
  if (tx.run(CLOSED, [accountId]) !== 1) throw new Error("the account was not being closed");
}

/** The account's numbers that have not ended, the first of them. */
export async function liveIds(
  reader: Reader,
  accountId: number,
  limit: number,
): Promise<readonly number[]> {
  return reader.rows<{ id: number }>(LIVE, [accountId, limit]).map(({ id }) => id);
}
