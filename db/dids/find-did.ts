import type { Reader } from "@/db/store";
import type { DidRow } from "@/lib/numbers/did-row";
import { ROW_OBJECT } from "./row-columns";
import { ROW_JOINS } from "./row-joins";
import { didRowOf, type RowRecord } from "./row-record";

/** One number of the account by its E.164 digits; another account's is not found. */
export async function findDid(
  reader: Reader,
  accountId: number,
  number: string,
  now: Date,
): Promise<DidRow | null> {
  const found = reader.row<{ record: string }>(
    `SELECT ${ROW_OBJECT} AS record FROM dids d ${ROW_JOINS}
     WHERE d.number = :number AND d.account_id = :accountId`,
    { number, accountId, now: now.getTime() },
  );
  if (found === undefined) return null;
  const record: RowRecord = JSON.parse(found.record);
  return didRowOf(record, now);
}
