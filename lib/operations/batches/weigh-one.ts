import type { StoredItem } from "@/db/batches/list-items";
import type { ActedDid } from "@/db/dids/acted-did";
import type { Change } from "@/lib/did/change";
import type { Refusal } from "@/lib/did/decision";
import { priceOfPeriod } from "@/lib/did/money";
import type { Decide } from "./decider";
import { stampFor } from "./item-of";
import type { Command } from "./verbs";

/** A number that will be changed, and what it costs. */
export interface Approved {
  readonly did: ActedDid;
  readonly place: number;
  readonly change: Change;
  readonly priceMinor: number;
}

/** Where nothing but a value was missing, another value may well change the number. */
export function weighOne(
  command: Command,
  item: StoredItem,
  did: ActedDid | undefined,
  decide: Decide,
): Omit<Approved, "place"> | Refusal {
  if (item.refusal !== null && !isOfValue(item.refusal)) return item.refusal;
  if (did === undefined || did.number !== item.number) return "not-found";
  if (stampFor(command, did) !== item.stamp) return "changed-since";
  const decision = decide(did);
  if (decision.kind === "refused") return decision.reason;
  const { change } = decision;
  return { did, change, priceMinor: priceOfPeriod(did.monthlyMinor, change.months) };
}

/** What was refused when it was shown had no price: it must not come to cost anything now. */
export function isOtherMoney(
  item: StoredItem,
  { priceMinor, change }: Omit<Approved, "place">,
): boolean {
  const { refundMinor = 0 } = change;
  if (item.refusal !== null) return priceMinor !== 0 || refundMinor !== 0;
  return item.priceMinor !== priceMinor || item.refundMinor !== refundMinor;
}

/** Refusals that speak of what was chosen and not of the number. */
function isOfValue(refusal: Refusal): boolean {
  return refusal === "unchanged" || refusal === "period-not-sold";
}
