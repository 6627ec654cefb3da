import type { ActedDid } from "@/db/dids/acted-dids";
import { BILLING_PERIODS } from "@/lib/did/billing-cycles";
import { priceOfPeriod } from "@/lib/did/money";
import type { PeriodOffer } from "@/lib/numbers/batch-view";
import { type Command, decideFor } from "./verbs";

/** Every period that one of the numbers sells: for how many it is offered, and for what in all. */
export function offersFor(
  command: Command,
  dids: readonly ActedDid[],
  now: Date,
): readonly PeriodOffer[] {
  const { verb } = command;
  if (verb !== "renew" && verb !== "restore" && verb !== "period") return [];
  const sold = new Set(dids.flatMap((did) => did.periodsSold));
  return BILLING_PERIODS.filter((months) => sold.has(months)).map((months) => {
    const asked = { verb, options: { ...command.options, months } } as Command;
    const costs = dids.flatMap((did) => costOf(asked, did, months, now));
    const totalMinor = costs.reduce((sum, cost) => sum + cost, 0);
    return { months, numbers: costs.length, totalMinor };
  });
}

/** What one number costs then, in minor units: now, or at each renewal. Nothing where it is refused. */
function costOf(asked: Command, did: ActedDid, months: number, now: Date): readonly number[] {
  const decision = decideFor(asked, did, now);
  const isOwn = decision.kind === "refused" && decision.reason === "unchanged";
  if (asked.verb === "period") {
    const isOffered = isOwn || decision.kind === "approved";
    return isOffered ? [priceOfPeriod(did.monthlyMinor, months)] : [];
  }
  if (decision.kind === "refused") return [];
  return [priceOfPeriod(did.monthlyMinor, decision.change.months)];
}
