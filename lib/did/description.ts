import { refusalOf } from "./action-table";
import type { Change } from "./change";
import { approve, type Decision, refuse } from "./decision";
import type { Did } from "./did";

/** What the customer writes beside a number, at any time of its life; `null` = nothing. */
export function decideDescription(
  did: Did,
  description: string | null,
  now: Date,
): Decision<Change> {
  const refusal = refusalOf("describe", did, now);
  if (refusal !== null) return refuse(refusal);
  if (did.description === description) return refuse("unchanged");
  return approve({ facts: { description }, months: 0 });
}
