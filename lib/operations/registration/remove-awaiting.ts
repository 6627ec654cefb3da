import type { LeavingDid } from "@/db/dids/release-did";
import { releaseDid } from "@/db/dids/release-did";
import { recordEvents } from "@/db/history/record-events";
import { insertEntry } from "@/db/ledger/insert-entry";
import { refundItem } from "@/db/orders/refund-item";
import type { Transaction } from "@/db/store";
import { isRefunded } from "@/lib/did/removal";
import { type Actor, eventOf } from "./writing";

/** Who removed it, and in which batch. */
export interface Removing extends Actor {
  readonly batchId?: number | null;
  /** What was paid comes back whatever its verification. */
  readonly refunds?: boolean;
}

/**
 * Takes a number that waits for its registration out of the account, by what decideRemoval
 * approved: a tombstone and the history stay, and what was paid in its order comes back once,
 * unless its verification is in review. @returns what came back, in minor units
 */
export async function removeAwaiting(
  tx: Transaction,
  did: LeavingDid,
  { batchId, refunds = isRefunded(did), ...actor }: Removing,
  now: Date,
): Promise<number> {
  const { accountId, number } = did;
  const refundedMinor = refunds ? await refund(tx, did, now, batchId ?? null) : 0;
  await releaseDid(tx, did, now);
  const amountMinor = refundedMinor === 0 ? null : refundedMinor;
  const told = { action: "removed", before: null, after: null, amountMinor } as const;
  const writing = { accountId, actor, now, batchId: batchId ?? null };
  await recordEvents(tx, accountId, [eventOf(number, writing, told)]);
  return refundedMinor;
}

async function refund(tx: Transaction, did: LeavingDid, at: Date, batchId: number | null) {
  const { accountId, orderId, number } = did;
  if (orderId === null) return 0;
  const amountMinor = await refundItem(tx, { accountId, orderId, number }, at);
  if (amountMinor === 0) return 0;
  await insertEntry(tx, accountId, { at, kind: "refund", amountMinor, number, orderId, batchId });
  return amountMinor;
}
