import { refusalOf } from "./action-table";
import type { Change } from "./change";
import { approve, type Decision, refuse } from "./decision";
import type { Did } from "./did";

/** A block stops traffic, not the contract: time, renewals and money go on. The customer sees why. */
export function decideBlock(did: Did, reason: string, now: Date): Decision<Change> {
  const refusal = refusalOf("block", did, now);
  if (refusal !== null) return refuse(refusal);
  if (did.blockedAt !== null) return refuse("already-blocked");
  return approve({ facts: { blockedAt: now, blockedReason: reason }, months: 0 });
}

/** Traffic goes on by whatever else the number's facts say. */
export function decideUnblock(did: Did, now: Date): Decision<Change> {
  const refusal = refusalOf("block", did, now);
  if (refusal !== null) return refuse(refusal);
  if (did.blockedAt === null) return refuse("not-blocked");
  return approve({ facts: { blockedAt: null, blockedReason: null }, months: 0 });
}
