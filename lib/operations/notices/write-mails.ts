import { mailRecipients, writeMail } from "@/db/mails/write-mail";
import type { NewNotice } from "@/db/notices/insert-notice";
import type { Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { parseNoticePreferences } from "@/lib/numbers/notice-preferences";

interface Written {
  readonly id: number;
  readonly notice: Pick<NewNotice, "kind">;
}

/**
 * Puts into the outbox what members want by e-mail of these notices: one each for kinds that they
 * want at once, and one for all kinds of the daily digest.
 */
export async function writeMails(
  tx: Transaction,
  accountId: number,
  written: readonly Written[],
): Promise<void> {
  if (written.length === 0) return;
  const writtenAt = machineNow();
  for (const { id: personId, preferences } of await mailRecipients(tx, accountId)) {
    const wants = parseNoticePreferences(preferences);
    const mail = { accountId, personId, writtenAt };
    const chosen = (choice: "at-once" | "digest") =>
      written.filter(({ notice }) => wants[notice.kind] === choice).map(({ id }) => id);
    for (const id of chosen("at-once")) {
      await writeMail(tx, { ...mail, form: "at-once", noticeIds: [id] });
    }
    const together = chosen("digest");
    if (together.length > 0) await writeMail(tx, { ...mail, form: "digest", noticeIds: together });
  }
}
