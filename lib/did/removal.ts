import { refusalOf } from "./action-table";
import { approve, type Decision, refuse } from "./decision";
import type { Did } from "./did";

export interface Removal {
  /** What was paid for it in its order comes back. */
  readonly refunds: boolean;
}

/** Whoever waits for a review, or has passed it, has used the number: then nothing comes back. */
export function decideRemoval(did: Did, now: Date): Decision<Removal> {
  const refusal = refusalOf("remove", did, now);
  return refusal === null ? approve({ refunds: isRefunded(did) }) : refuse(refusal);
}

/** What can't be undone for that many is confirmed by typing how many they are. */
export function mustTypeCount(numbers: number): boolean {
  return numbers > 100;
}

/** By the state of its verification alone. */
export function isRefunded(did: Pick<Did, "verification">): boolean {
  return did.verification !== "pending" && did.verification !== "approved";
}
