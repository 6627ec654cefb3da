import type { DidRecord } from "@/db/dids/did-from-row";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import { isRevocationBlock } from "@/db/verifications/is-revocation-block";
import type { HistoryEvent } from "@/lib/did/history";
import { approvedAt } from "@/lib/did/registration-outcome";
import { eventOf, type Writing } from "./writing";

interface Approved {
  readonly identityId: number | null;
  readonly addressId: number | null;
  readonly verificationId: number;
}

/** Numbers take over the approved details, start if they wait for that, and shed a revocation's block. */
export async function approveDids(
  tx: Transaction,
  writing: Writing,
  dids: readonly DidRecord[],
  approved: Approved,
): Promise<void> {
  const events: HistoryEvent[] = [];
  for (const did of dids) {
    const lifts = await isRevocationBlock(tx, did);
    const unblocked = lifts ? { blockedAt: null, blockedReason: null } : {};
    const facts = { ...approvedAt(did, writing.now), ...unblocked, ...approved };
    await updateDid(tx, did, facts, writing.now);
    const told = { before: "pending", after: "approved" };
    events.push(eventOf(did.number, writing, { action: "verification-decided", ...told }));
    if (!lifts) continue;
    const block = { before: did.blockedReason, after: null };
    events.push(eventOf(did.number, writing, { action: "unblocked", ...block }));
  }
  await recordEvents(tx, writing.accountId, events);
}
