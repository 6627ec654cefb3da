import type { Reader, Transaction } from "@/db/store";

export interface NewMail {
  readonly accountId: number;
  readonly personId: number;
  readonly form: "at-once" | "digest";
  readonly noticeIds: readonly number[];
  /** Machine clock. */
  readonly writtenAt: Date;
}

const INSERT = `
  INSERT INTO mails (account_id, person_id, form, written_at, next_at) VALUES (?, ?, ?, ?, ?)
  RETURNING id`;
const ABOUT = `
  INSERT INTO mail_notices (person_id, notice_id, mail_id)
  SELECT ?, value, ? FROM json_each(?)`;

/** An e-mail that waits to be sent. A notice goes to a member in one e-mail only. */
export async function writeMail(tx: Transaction, mail: NewMail): Promise<void> {
  const { accountId, personId, form, noticeIds, writtenAt } = mail;
  const at = writtenAt.getTime();
  const stored = tx.row<{ id: number }>(INSERT, [accountId, personId, form, at, at]);
  if (stored === undefined) throw new Error("the e-mail was not stored");
  tx.run(ABOUT, [personId, stored.id, JSON.stringify(noticeIds)]);
}

const RECIPIENTS = `
  SELECT p.id, p.notice_preferences AS preferences FROM people p
  JOIN accounts a ON a.id = p.account_id
  WHERE a.id = ? AND a.disabled_at IS NULL AND a.closed_at IS NULL AND p.disabled_at IS NULL
    AND p.password_hash IS NOT NULL ORDER BY p.id`;

/** Members who have been here and may still come: to nobody else is anything of an account sent. */
export async function mailRecipients(
  reader: Reader,
  accountId: number,
): Promise<readonly { readonly id: number; readonly preferences: string }[]> {
  return reader.rows(RECIPIENTS, [accountId]);
}
