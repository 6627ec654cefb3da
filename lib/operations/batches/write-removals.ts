import type { Transaction } from "@/db/store";
import { removeAwaiting } from "@/lib/operations/registration/remove-awaiting";
import type { Approved } from "./weigh-one";
import type { Writing } from "./write-changes";

/** Each number leaves the account, and what was said to come back for it does. */
export async function writeRemovals(
  tx: Transaction,
  approved: readonly Approved[],
  { actor, batchId, now }: Writing,
): Promise<void> {
  for (const { did, change } of approved) {
    const refundedMinor = await removeAwaiting(tx, did, { ...actor, batchId }, now);
    if (refundedMinor === (change.refundMinor ?? 0)) continue;
    throw new Error(`${did.number} was refunded ${refundedMinor} and not what was shown`);
  }
}
