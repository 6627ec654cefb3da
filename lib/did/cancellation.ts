import { refusalOf } from "./action-table";
import type { Change } from "./change";
import { approve, type Decision, refuse } from "./decision";
import type { Did } from "./did";

/** Service stops at once; the expiry stays, and the cycles are kept for a restore. No refund. */
export function decideCancellation(did: Did, now: Date): Decision<Change> {
  const refusal = refusalOf("cancel", did, now);
  if (refusal !== null) return refuse(refusal);
  return approve({ facts: { canceledAt: now }, months: 0 });
}
