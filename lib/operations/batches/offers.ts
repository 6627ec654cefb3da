import type { ActedDid } from "@/db/dids/acted-did";
import type { Reader } from "@/db/store";
import { BILLING_PERIODS } from "@/lib/did/billing-cycles";
import type { Change } from "@/lib/did/change";
import type { Decision } from "@/lib/did/decision";
import { priceOfPeriod } from "@/lib/did/money";
import type { PeriodOffer } from "@/lib/numbers/batch-view";
import { type Deciding, deciderFor } from "./decider";
import type { Command } from "./verbs";

/** Every period that one of the numbers sells: for how many it is offered, and for what in all. */
export async function offersFor(
  reader: Reader,
  command: Command,
  deciding: Deciding,
): Promise<readonly PeriodOffer[]> {
  const { verb } = command;
  if (verb !== "renew" && verb !== "restore" && verb !== "period") return [];
  const { dids } = deciding;
  const sold = new Set(dids.flatMap((did) => did.periodsSold));
  const offers: PeriodOffer[] = [];
  for (const months of BILLING_PERIODS.filter((each) => sold.has(each))) {
    const asked = { verb, options: { ...command.options, months } } as Command;
    const decide = await deciderFor(reader, asked, deciding);
    const costs = dids.flatMap((did) => costOf(verb, months, did, decide(did)));
    const totalMinor = costs.reduce((sum, cost) => sum + cost, 0);
    offers.push({ months, numbers: costs.length, totalMinor });
  }
  return offers;
}

/** What one number costs then, in minor units: now, or at each renewal. Nothing where it is refused. */
function costOf(
  verb: Command["verb"],
  months: number,
  did: ActedDid,
  decision: Decision<Change>,
): readonly number[] {
  const isOwn = decision.kind === "refused" && decision.reason === "unchanged";
  if (verb === "period") {
    const isOffered = isOwn || decision.kind === "approved";
    return isOffered ? [priceOfPeriod(did.monthlyMinor, months)] : [];
  }
  if (decision.kind === "refused") return [];
  return [priceOfPeriod(did.monthlyMinor, decision.change.months)];
}
