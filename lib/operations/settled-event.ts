import type { DueDid } from "@/db/dids/due-did";
import { monthlyPriceAt } from "@/db/prices/monthly-price";
import type { Transaction } from "@/db/store";
import type { Passed } from "@/lib/did/due-order";
import type { HistoryEvent } from "@/lib/did/history";
import { priceOfPeriod } from "@/lib/did/money";

/** What the history says of a transition, dated when it was due. */
export async function eventOf(tx: Transaction, passed: Passed<DueDid>): Promise<HistoryEvent> {
  const { did, due } = passed;
  return {
    number: did.number,
    at: due.at,
    actor: "system",
    actorId: null,
    actorName: "system",
    amountMinor: due.kind === "renewal" ? await priceOfRenewal(tx, did, due.at) : null,
    ...whatHappened(passed),
  };
}

function whatHappened({
  due,
  after,
}: Passed<DueDid>): Pick<HistoryEvent, "action" | "before" | "after"> {
  switch (due.kind) {
    case "renewal": {
      const renewed = after?.expiresAt?.toISOString() ?? null;
      return { action: "renewed", before: due.at.toISOString(), after: renewed };
    }
    case "service-end":
      return { action: "service-ended", before: null, after: due.cause };
    case "release":
      return { action: "removed", before: null, after: null };
  }
}

/** By the price that applied at the due instant, however late the sweep is; negative = charged. */
async function priceOfRenewal(tx: Transaction, did: DueDid, at: Date): Promise<number> {
  return -priceOfPeriod(await monthlyPriceAt(tx, did.pricePlanId, at), did.billingPeriodMonths);
}
