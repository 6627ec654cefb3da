import { NOTICE_COLUMNS, noticeOf, type StoredNotice } from "@/db/notices/notice-record";
import type { Reader } from "@/db/store";
import type { Mail } from "@/lib/numbers/mail";

export const MAIL_COLUMNS = `m.id, m.account_id AS accountId, a.name AS accountName, m.form, m.state,
  p.email AS address, p.name AS personName, m.written_at AS writtenAt, m.attempts,
  m.tried_at AS triedAt, m.next_at AS nextAt, m.sent_at AS sentAt, m.fault`;
export const MAIL_JOINS = `mails m JOIN people p ON p.id = m.person_id
  JOIN accounts a ON a.id = m.account_id`;

type Instants = "writtenAt" | "triedAt" | "nextAt" | "sentAt";
export type StoredMail = Omit<Mail, "notices" | Instants> & {
  readonly writtenAt: number;
  readonly triedAt: number | null;
  readonly nextAt: number | null;
  readonly sentAt: number | null;
};

const NOTICES = `
  SELECT ${NOTICE_COLUMNS} FROM mail_notices about JOIN notices n ON n.id = about.notice_id
  WHERE about.mail_id = ? ORDER BY n.id DESC`;

/** With what it tells of, the most urgent first. */
export function mailOf(reader: Reader, row: StoredMail): Mail {
  return {
    ...row,
    writtenAt: new Date(row.writtenAt),
    triedAt: instant(row.triedAt),
    nextAt: instant(row.nextAt),
    sentAt: instant(row.sentAt),
    notices: reader.rows<StoredNotice>(NOTICES, [row.id]).map(noticeOf),
  };
}

function instant(milliseconds: number | null): Date | null {
  return milliseconds === null ? null : new Date(milliseconds);
}
