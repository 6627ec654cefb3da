import type { Reader } from "@/db/store";

/** What would tell somebody of another account's numbers, or tell a thing twice. */
const CHECKS = [
  {
    sql: `SELECT n.id FROM notices n LEFT JOIN tellings t ON t.account_id = n.account_id
      WHERE t.told_at IS NULL OR n.day > t.told_at`,
    what: "was written by no telling",
  },
  {
    sql: `SELECT n.id FROM notice_reads r JOIN notices n ON n.id = r.notice_id
      JOIN people p ON p.id = r.person_id WHERE p.account_id IS NOT n.account_id`,
    what: "was read by somebody of another account",
  },
  {
    sql: `SELECT n.id FROM mail_notices a JOIN notices n ON n.id = a.notice_id
      JOIN mails m ON m.id = a.mail_id JOIN people p ON p.id = a.person_id
      WHERE m.account_id <> n.account_id OR m.person_id <> a.person_id
        OR p.account_id IS NOT n.account_id`,
    what: "is in an e-mail to somebody of another account",
  },
] as const;

/** Notices that contradict what they belong to, one line each. */
export async function noticeDrift(reader: Reader): Promise<readonly string[]> {
  return CHECKS.flatMap(({ sql, what }) =>
    reader.rows<{ id: number }>(`${sql} LIMIT 100`).map(({ id }) => `notice ${id} ${what}`),
  );
}
