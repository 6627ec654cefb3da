import { recordsByNumber } from "@/db/dids/records-by-number";
import { type PriceList, priceListOf } from "@/db/prices/price-list";
import type { Reader } from "@/db/store";
import { decideCycles } from "@/lib/did/billing-cycles";
import type { Refusal } from "@/lib/did/decision";
import type { Did } from "@/lib/did/did";
import { type LifeAhead, lifeAhead, type StepAhead } from "@/lib/did/life-ahead";
import { priceOfPeriod } from "@/lib/did/money";

/** A step with what it costs in minor units, at the price that is to hold then; 0 = nothing. */
export interface PricedStep extends StepAhead {
  readonly costMinor: number;
}
export interface PricedLife extends LifeAhead {
  readonly steps: readonly PricedStep[];
  readonly months: number;
}

export interface ForeseenLife {
  readonly asItIs: PricedLife;
  /** With no billing cycles left from now on, or why they can't be taken away. */
  readonly ending: PricedLife | { readonly refused: Refusal };
}

type Priced = Did & { readonly pricePlanId: number };

/** What time would do to a number of the account; looks alone. `null` = it has none such. */
export async function foreseeLife(
  reader: Reader,
  accountId: number,
  number: string,
  now: Date,
): Promise<ForeseenLife | null> {
  const did = (await recordsByNumber(reader, accountId, [number])).get(number);
  if (did === undefined) return null;
  const prices = await priceListOf(reader, [did.pricePlanId]);
  const decision = decideCycles(did, 0, now);
  const ending =
    decision.kind === "refused"
      ? { refused: decision.reason }
      : priced({ ...did, ...decision.change.facts }, prices);
  return { asItIs: priced(did, prices), ending };
}

function priced(did: Priced, priceAt: PriceList): PricedLife {
  const months = did.billingPeriodMonths;
  const { steps, isEndless } = lifeAhead(did);
  const costOf = ({ due }: StepAhead) =>
    due.kind === "renewal" ? priceOfPeriod(priceAt(did.pricePlanId, due.at), months) : 0;
  return { steps: steps.map((step) => ({ ...step, costMinor: costOf(step) })), isEndless, months };
}
