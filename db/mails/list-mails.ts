import { pageAt } from "@/db/page-at";
import type { Reader } from "@/db/store";
import type { Mail, OutboxPage, OutboxQuery } from "@/lib/numbers/mail";
import { MAIL_COLUMNS, MAIL_JOINS, mailOf, type StoredMail } from "./mail-record";

const PER_PAGE = 25;

const WHERE = { all: "TRUE", one: "m.state = @state" } as const;
const count = (which: string) => `SELECT count(*) AS total FROM mails m WHERE ${which}`;
const list = (which: string) => `
  SELECT ${MAIL_COLUMNS} FROM ${MAIL_JOINS} WHERE ${which}
  ORDER BY m.id DESC LIMIT ${PER_PAGE} OFFSET @offset`;
const ONE = `SELECT ${MAIL_COLUMNS} FROM ${MAIL_JOINS} WHERE m.id = ?`;

/** E-mails of all accounts, newest first, for staff; a page past the last is the last. */
export async function listMails(reader: Reader, query: OutboxQuery): Promise<OutboxPage> {
  const which = query.state === null ? WHERE.all : WHERE.one;
  const asked = query.state === null ? {} : { state: query.state };
  const total = reader.row<{ total: number }>(count(which), asked)?.total ?? 0;
  const { page, pages, offset } = pageAt(query.page, total, PER_PAGE);
  const rows = reader.rows<StoredMail>(list(which), { ...asked, offset });
  return { lines: rows.map((row) => mailOf(reader, row)), total, page, pages };
}

/** For staff alone: whatever account it is of. */
export async function findMail(reader: Reader, id: number): Promise<Mail | null> {
  const row = reader.row<StoredMail>(ONE, [id]);
  return row === undefined ? null : mailOf(reader, row);
}
