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
  if (command.verb !== "renew" && command.verb !== "restore") return [];
  const sold = new Set(dids.flatMap((did) => did.periodsSold));
  return BILLING_PERIODS.filter((months) => sold.has(months)).map((months) => {
    const options = { ...command.options, months };
    const offer = { months, numbers: 0, totalMinor: 0 };
    for (const did of dids) {
      const decision = decideFor({ ...command, options }, did, now);
      if (decision.kind === "refused") continue;
      offer.numbers += 1;
      offer.totalMinor += priceOfPeriod(did.monthlyMinor, decision.change.months);
    }
    return offer;
  });
}
