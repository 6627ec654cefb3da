import type { Reader, Transaction } from "@/db/store";
import type { Mail } from "@/lib/numbers/mail";
import { MAIL_COLUMNS, MAIL_JOINS, mailOf, type StoredMail } from "./mail-record";

const DUE = "SELECT 1 FROM mails WHERE state = 'waiting' AND next_at <= ? LIMIT 1";
const NEXT = `
  SELECT ${MAIL_COLUMNS}, p.disabled_at IS NULL AND a.disabled_at IS NULL
    AND a.closed_at IS NULL AS isWanted
  FROM ${MAIL_JOINS} WHERE m.state = 'waiting' AND m.next_at <= ? ORDER BY m.next_at, m.id LIMIT 1`;

/** Asked every few seconds, so that nothing is locked while nothing is to be sent. */
export async function hasDueMail(reader: Reader, now: Date): Promise<boolean> {
  return reader.row(DUE, [now.getTime()]) !== undefined;
}

/** The e-mail that has waited longest; not wanted when its member may no longer come. */
export async function nextDueMail(
  reader: Reader,
  now: Date,
): Promise<{ readonly mail: Mail; readonly isWanted: boolean } | null> {
  const row = reader.row<StoredMail & { readonly isWanted: 0 | 1 }>(NEXT, [now.getTime()]);
  if (row === undefined) return null;
  const { isWanted, ...stored } = row;
  return { mail: mailOf(reader, stored), isWanted: isWanted === 1 };
}

/** Written down before anything is sent, so that no end of this process can make it endless. */
export async function recordAttempt(
  tx: Transaction,
  id: number,
  at: Date,
  nextAt: Date,
): Promise<void> {
  const sql = `UPDATE mails SET attempts = attempts + 1, tried_at = ?, next_at = ?
    WHERE id = ? AND state = 'waiting'`;
  if (tx.run(sql, [at.getTime(), nextAt.getTime(), id]) !== 1) {
    throw new Error(`e-mail ${id} does not wait`);
  }
}

export async function recordSent(tx: Transaction, id: number, at: Date): Promise<void> {
  tx.run(
    `UPDATE mails SET state = 'sent', sent_at = ?, next_at = NULL, fault = NULL
     WHERE id = ? AND state = 'waiting'`,
    [at.getTime(), id],
  );
}

/** @param isFinal no further attempt is made */
export async function recordFault(
  tx: Transaction,
  id: number,
  fault: string,
  isFinal: boolean,
): Promise<void> {
  const over = isFinal ? ", state = 'failed', next_at = NULL" : "";
  tx.run(`UPDATE mails SET fault = ?${over} WHERE id = ? AND state = 'waiting'`, [fault, id]);
}
