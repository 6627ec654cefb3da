import { refusalOf } from "./action-table";
import type { Change, Offered } from "./change";
import { approve, type Decision, refuse } from "./decision";
import { lifeOf } from "./life";
import { boughtTimeRefusal, cyclesChosen, periodBought, type RenewalChoice } from "./renewal";

/**
 * Takes a cancel back. With time left it is free and at once; in the aging pool it comes with a
 * renewal. Cycles are as they were before the cancel.
 */
export function decideRestoration(
  did: Offered,
  choice: RenewalChoice,
  now: Date,
): Decision<Change> {
  const refusal = refusalOf("restore", did, now);
  if (refusal !== null) return refuse(refusal);
  const back = { canceledAt: null, ...cyclesChosen(did, choice) };
  if (isRestoredFree(did, now)) return approve({ facts: back, months: 0 });

  const unsold = boughtTimeRefusal(did, choice.months, now);
  if (unsold !== null) return refuse(unsold);
  const facts = { ...back, ...periodBought(did, choice.months, now) };
  return approve({ facts, months: choice.months });
}

/** The paid time is still running: nothing is left to pay. */
function isRestoredFree(did: Offered, now: Date): boolean {
  return lifeOf(did, now) === "canceled";
}
