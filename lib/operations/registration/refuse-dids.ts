import type { DidRecord } from "@/db/dids/did-from-row";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import type { HistoryEvent } from "@/lib/did/history";
import { rejectedAt, revokedAt } from "@/lib/did/registration-outcome";
import { eventOf, type Writing } from "./writing";

/** The numbers wait on, with time to answer. */
export async function rejectDids(
  tx: Transaction,
  writing: Writing,
  dids: readonly DidRecord[],
  reason: string,
): Promise<void> {
  for (const did of dids) await updateDid(tx, did, rejectedAt(did, writing.now), writing.now);
  await recordEvents(
    tx,
    writing.accountId,
    dids.map(({ number }) =>
      eventOf(number, writing, {
        action: "verification-decided",
        before: reason,
        after: "rejected",
      }),
    ),
  );
}

/** The numbers are blocked with the reason. */
export async function revokeDids(
  tx: Transaction,
  writing: Writing,
  dids: readonly DidRecord[],
  reason: string,
): Promise<void> {
  const events: HistoryEvent[] = [];
  for (const did of dids) {
    const facts = revokedAt(did, reason, writing.now);
    await updateDid(tx, did, facts, writing.now);
    const told = { before: reason, after: "revoked" };
    events.push(eventOf(did.number, writing, { action: "verification-decided", ...told }));
    if (facts.blockedAt?.getTime() !== writing.now.getTime()) continue;
    events.push(eventOf(did.number, writing, { action: "blocked", before: null, after: reason }));
  }
  await recordEvents(tx, writing.accountId, events);
}
