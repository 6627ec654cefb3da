import { type Closing, closingOf, liveIds, markEnded } from "@/db/accounts/closing";
import { recordsById } from "@/db/dids/records-by-id";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import { endedByClosing } from "@/lib/did/closing";
import type { HistoryEvent } from "@/lib/did/history";
import { endRequests } from "./end-requests";
import { removeAwaiting } from "./registration/remove-awaiting";
import { asStaff, eventOf } from "./registration/writing";

/**
 * Ends service requests and then numbers of an account that is being closed, as of when it was
 * closed, before time does anything to them: nothing renews any more.
 * @returns how many; fewer than `limit` = none is left
 */
export async function endNumbers(
  tx: Transaction,
  accountId: number,
  limit: number,
): Promise<number> {
  const closing = await closingOf(tx, accountId);
  if (closing === null) return 0;
  const released = await endRequests(tx, accountId, closing, limit);
  const ids = await liveIds(tx, accountId, limit - released);
  await endThese(tx, accountId, ids, closing);
  const ended = released + ids.length;
  if (ended < limit) await markEnded(tx, accountId);
  return ended;
}

async function endThese(
  tx: Transaction,
  accountId: number,
  ids: readonly number[],
  { at, staffId: id, staffName: name }: Closing,
) {
  const actor = asStaff({ id, name });
  const writing = { accountId, actor, now: at };
  const events: HistoryEvent[] = [];
  for (const did of (await recordsById(tx, accountId, ids)).values()) {
    const end = endedByClosing(did, at);
    if (end === null) throw new Error(`${did.number} has ended and is not stored so`);
    if (end === "canceled") {
      await updateDid(tx, did, { ...did, canceledAt: at }, at);
      events.push(eventOf(did.number, writing, { action: "canceled", before: null, after: null }));
    } else {
      await removeAwaiting(tx, did, { ...actor, ...(end === "refunded" && { refunds: true }) }, at);
    }
  }
  await recordEvents(tx, accountId, events);
}
