import type { Reader, Transaction } from "@/db/store";
import type { ChangesReport } from "@/lib/numbers/changes-report";

interface NewReport {
  readonly key: string;
  readonly accountId: number;
  readonly report: ChangesReport;
  /** Machine clock. */
  readonly madeAt: Date;
}

export async function insertChangeReport(
  tx: Transaction,
  { key, accountId, report, madeAt }: NewReport,
): Promise<void> {
  const sql = "INSERT INTO change_reports (key, account_id, made_at, report) VALUES (?, ?, ?, ?)";
  tx.run(sql, [key, accountId, madeAt.getTime(), JSON.stringify(report)]);
}

/** A report of the account by its key; another account's is not there. */
export async function findChangeReport(
  reader: Reader,
  accountId: number,
  key: string,
): Promise<ChangesReport | null> {
  const sql = "SELECT report FROM change_reports WHERE key = ? AND account_id = ?";
  const found = reader.row<{ report: string }>(sql, [key, accountId]);
  return found === undefined ? null : JSON.parse(found.report);
}

export async function hasChangeReportFrom(reader: Reader, before: Date): Promise<boolean> {
  const sql = "SELECT 1 FROM change_reports WHERE made_at < ? LIMIT 1";
  return reader.row(sql, [before.getTime()]) !== undefined;
}

/** @returns how many were forgotten, `most` at a time */
export async function dropChangeReportsFrom(
  tx: Transaction,
  before: Date,
  most: number,
): Promise<number> {
  const sql = `DELETE FROM change_reports WHERE key IN
    (SELECT key FROM change_reports WHERE made_at < ? ORDER BY made_at LIMIT ?)`;
  return tx.run(sql, [before.getTime(), most]);
}
