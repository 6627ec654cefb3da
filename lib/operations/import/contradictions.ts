import type { StoredFacts } from "@/db/dids/did-columns";
import { releaseInstant } from "@/lib/did/service-aging-pool";

/** Service time has not begun: porting, or registration never approved. */
export function isWaiting(facts: StoredFacts): boolean {
  const isPorting = facts.portInStartedAt !== null && facts.portInFinishedAt === null;
  return isPorting || (facts.registrationRequired && facts.registrationApprovedAt === null);
}

/** What no number may be, whatever columns said so. */
export function contradictions(facts: StoredFacts, now: Date): readonly string[] {
  const { expiresAt, canceledAt } = facts;
  if (expiresAt === null) {
    if (canceledAt !== null) return ["canceled_at is given without expires_at"];
    return isWaiting(facts) ? [] : ["expires_at is missing"];
  }
  if (now < expiresAt) return [];
  if (isWaiting(facts)) return ["expires_at is past, but the service has not begun"];
  if (now < releaseInstant(expiresAt)) return [];
  return ["expires_at is more than 34 days past: the number has left the aging pool"];
}
