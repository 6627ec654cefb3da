import type { Outcome } from "@/db/batches/finish-batch";
import type { StoredItem } from "@/db/batches/list-items";
import type { ActedDid } from "@/db/dids/acted-dids";
import type { Change } from "@/lib/did/change";
import type { Refusal } from "@/lib/did/decision";
import { priceOfPeriod } from "@/lib/did/money";
import { stampFor } from "./item-of";
import { type Command, decideFor } from "./verbs";

/** A number that will be changed, and what it costs. */
export interface Approved {
  readonly did: ActedDid;
  readonly place: number;
  readonly change: Change;
  readonly priceMinor: number;
}

export interface Weighed {
  readonly approved: readonly Approved[];
  readonly outcomes: readonly Outcome[];
  /** A price is no longer what was shown: nothing may run. */
  readonly isPriceOther: boolean;
}

/**
 * Holds what was shown against what is true now. A number that changed meanwhile is left out with
 * that reason; what was refused when it was shown stays out, whatever became of it.
 */
export function weigh(
  command: Command,
  items: readonly StoredItem[],
  dids: ReadonlyMap<number, ActedDid>,
  now: Date,
): Weighed {
  const approved: Approved[] = [];
  const outcomes: Outcome[] = [];
  let isPriceOther = false;
  for (const item of items) {
    const { place } = item;
    const weighed = weighOne(command, item, dids, now);
    if (typeof weighed !== "string") {
      approved.push({ place, ...weighed });
      if (item.refusal === null && weighed.priceMinor !== item.priceMinor) isPriceOther = true;
    }
    outcomes.push({ place, skipped: typeof weighed === "string" ? weighed : null });
  }
  return { approved, outcomes, isPriceOther };
}

/** Where nothing but a value was missing, another value may well change the number. */
function weighOne(
  command: Command,
  item: StoredItem,
  dids: ReadonlyMap<number, ActedDid>,
  now: Date,
): Omit<Approved, "place"> | Refusal {
  if (item.refusal !== null && !isOfValue(item.refusal)) return item.refusal;
  const did = item.didId === null ? undefined : dids.get(item.didId);
  if (did === undefined || did.number !== item.number) return "not-found";
  if (stampFor(command, did) !== item.stamp) return "changed-since";
  const decision = decideFor(command, did, now);
  if (decision.kind === "refused") return decision.reason;
  const { change } = decision;
  return { did, change, priceMinor: priceOfPeriod(did.monthlyMinor, change.months) };
}

/** Refusals that speak of what was chosen and not of the number. */
function isOfValue(refusal: Refusal): boolean {
  return refusal === "unchanged" || refusal === "period-not-sold";
}
