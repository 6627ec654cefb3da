import type { Reader } from "@/db/store";
import type { DidRow } from "@/lib/numbers/did-row";
import { ROW_COLUMNS, ROW_JOINS } from "./row-columns";
import { didRowOf, type RowRecord } from "./row-record";

/** One number of the account by its E.164 digits; another account's is not found. */
export async function findDid(
  reader: Reader,
  accountId: number,
  number: string,
  now: Date,
): Promise<DidRow | null> {
  const record = reader.row<RowRecord>(
    `SELECT ${ROW_COLUMNS} FROM dids d ${ROW_JOINS}
     WHERE d.number = :number AND d.account_id = :accountId`,
    { number, accountId, now: now.getTime() },
  );
  return record === undefined ? null : didRowOf(record, now);
}
