import type { Transaction } from "@/db/store";

interface Whose {
  readonly accountId: number;
  readonly personId: number;
}

const MARK = `
  INSERT OR IGNORE INTO notice_reads (person_id, notice_id)
  SELECT @personId, id FROM notices WHERE id = @noticeId AND account_id = @accountId`;

/** For this person alone. A notice of another account is not there. */
export async function markRead(tx: Transaction, whose: Whose, noticeId: number): Promise<void> {
  tx.run(MARK, { ...whose, noticeId });
}

const MARK_ALL = `
  UPDATE people SET notices_read_to = max(notices_read_to,
    coalesce((SELECT max(id) FROM notices WHERE account_id = @accountId AND id <= @to), 0))
  WHERE id = @personId AND account_id = @accountId`;
const FORGET = `
  DELETE FROM notice_reads WHERE person_id = @personId
    AND notice_id <= (SELECT notices_read_to FROM people WHERE id = @personId)`;

/** All that were there when the page was made: what came since stays unread. */
export async function markReadTo(tx: Transaction, whose: Whose, to: number): Promise<void> {
  tx.run(MARK_ALL, { ...whose, to });
  tx.run(FORGET, { personId: whose.personId });
}
