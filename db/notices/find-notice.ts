import type { Reader } from "@/db/store";
import type { Notice } from "@/lib/numbers/notice";
import { NOTICE_COLUMNS, noticeOf, type StoredNotice } from "./notice-record";

const FIND = `SELECT ${NOTICE_COLUMNS} FROM notices n WHERE n.account_id = ? AND n.id = ?`;

/** One of the account's own; another account's is not there. */
export async function findNotice(
  reader: Reader,
  accountId: number,
  id: number,
): Promise<Notice | null> {
  const row = reader.row<StoredNotice>(FIND, [accountId, id]);
  return row === undefined ? null : noticeOf(row);
}
