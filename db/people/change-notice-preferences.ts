import type { Reader, Transaction } from "@/db/store";
import { type NoticePreferences, parseNoticePreferences } from "@/lib/numbers/notice-preferences";

/** What comes to a person by e-mail. */
export async function noticePreferences(
  reader: Reader,
  personId: number,
): Promise<NoticePreferences> {
  const sql = "SELECT notice_preferences AS json FROM people WHERE id = ?";
  return parseNoticePreferences(reader.row<{ json: string }>(sql, [personId])?.json ?? "{}");
}

export async function changeNoticePreferences(
  tx: Transaction,
  personId: number,
  preferences: NoticePreferences,
): Promise<void> {
  const sql = "UPDATE people SET notice_preferences = ? WHERE id = ?";
  tx.run(sql, [JSON.stringify(preferences), personId]);
}
