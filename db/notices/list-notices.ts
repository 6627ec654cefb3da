import { pageAt } from "@/db/page-at";
import type { Reader } from "@/db/store";
import type { NoticePage, NoticeQuery } from "@/lib/numbers/notice-query";
import { NOTICE_COLUMNS, noticeOf, type StoredNotice } from "./notice-record";

const PER_PAGE = 25;

/** Whose marks count; `null` for whoever only looks on, to whom nothing is unread. */
export interface NoticeReader {
  readonly accountId: number;
  readonly personId: number | null;
}

const UNREAD = `n.id > coalesce((SELECT notices_read_to FROM people WHERE id = @personId), n.id)
  AND NOT EXISTS (SELECT 1 FROM notice_reads WHERE person_id = @personId AND notice_id = n.id)`;
const WHERE = `n.account_id = @accountId AND (@all OR (${UNREAD}))`;
const COUNT = `SELECT count(*) AS total FROM notices n WHERE ${WHERE}`;
const LIST = `
  SELECT ${NOTICE_COLUMNS}, ${UNREAD} AS unread FROM notices n WHERE ${WHERE}
  ORDER BY n.id DESC LIMIT ${PER_PAGE} OFFSET @offset`;

/** What the account was told, newest first; a page past the last is the last. */
export async function listNotices(
  reader: Reader,
  whose: NoticeReader,
  query: NoticeQuery,
): Promise<NoticePage> {
  const asked = { ...whose, all: query.show === "unread" ? 0 : 1 };
  const total = reader.row<{ total: number }>(COUNT, asked)?.total ?? 0;
  const { page, pages, offset } = pageAt(query.page, total, PER_PAGE);
  const rows = reader.rows<StoredNotice & { readonly unread: number }>(LIST, {
    ...asked,
    offset,
  });
  const lines = rows.map((row) => ({ ...noticeOf(row), isUnread: row.unread === 1 }));
  return { lines, total, page, pages };
}

/** More than so many are not counted: nobody reads the difference. */
export const MOST_UNREAD = 100;

const COUNT_UNREAD = `
  SELECT count(*) AS count FROM (
    SELECT 1 FROM notices n WHERE n.account_id = @accountId AND ${UNREAD} LIMIT ${MOST_UNREAD})`;

/** Up to MOST_UNREAD. */
export async function countUnread(reader: Reader, whose: NoticeReader): Promise<number> {
  return reader.row<{ count: number }>(COUNT_UNREAD, { ...whose })?.count ?? 0;
}
