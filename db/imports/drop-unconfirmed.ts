import type { Reader, Transaction } from "@/db/store";

interface Ending {
  readonly reason: string;
  readonly endedAt: Date;
}

const OLD = "SELECT 1 FROM imports WHERE state = 'reported' AND made_at < ? LIMIT 1";
const DROP = "UPDATE imports SET state = 'dropped', reason = ?, ended_at = ?";
const KEPT = `
  SELECT key FROM imports
  WHERE state IN ('reading', 'reported', 'checking', 'writing') OR ended_at >= ?`;

export async function hasUnconfirmedFrom(reader: Reader, before: Date): Promise<boolean> {
  return reader.row(OLD, [before.getTime()]) !== undefined;
}

/** Those that nobody confirmed in time. @returns their keys */
export async function dropUnconfirmedFrom(
  tx: Transaction,
  before: Date,
  { reason, endedAt }: Ending,
): Promise<readonly string[]> {
  const sql = `${DROP} WHERE state = 'reported' AND made_at < ? RETURNING key`;
  return keysOf(tx, sql, [reason, endedAt.getTime(), before.getTime()]);
}

/** A newer file takes the place of one that waits. @returns its key */
export async function dropUnconfirmedOf(
  tx: Transaction,
  accountId: number,
  { reason, endedAt }: Ending,
): Promise<readonly string[]> {
  const sql = `${DROP} WHERE state = 'reported' AND account_id = ? RETURNING key`;
  return keysOf(tx, sql, [reason, endedAt.getTime(), accountId]);
}

function keysOf(tx: Transaction, sql: string, parameters: readonly unknown[]): readonly string[] {
  return tx.rows<{ key: string }>(sql, parameters).map(({ key }) => key);
}

/** Keys of imports whose files are still of use: those that go on, and those that ended since. */
export async function keysInUse(reader: Reader, since: Date): Promise<ReadonlySet<string>> {
  return new Set(reader.rows<{ key: string }>(KEPT, [since.getTime()]).map(({ key }) => key));
}
