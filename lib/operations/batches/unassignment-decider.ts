import type { ActedDid } from "@/db/dids/acted-did";
import type { Change } from "@/lib/did/change";
import { approve, type Decision } from "@/lib/did/decision";
import { decideUnassignment } from "@/lib/did/registration";

/** Nothing of the number's own facts changes: what it belongs to is written beside it. */
export function decideUnassigning(did: ActedDid, now: Date): Decision<Change> {
  const decision = decideUnassignment(did, did.identityId !== null, now);
  return decision.kind === "refused" ? decision : approve({ facts: {}, months: 0 });
}
