import { type PlanPrice, rememberPrices } from "@/db/batches/batch-prices";
import type { Batch } from "@/db/batches/find-batch";
import type { BatchWork } from "@/db/batches/find-work";
import { listItemsFrom } from "@/db/batches/list-items";
import { setOffers } from "@/db/batches/set-state";
import { writeWeighed } from "@/db/batches/write-weighed";
import { advanceWork } from "@/db/batches/write-work";
import type { ActedDid } from "@/db/dids/acted-did";
import type { Transaction } from "@/db/store";
import type { PeriodOffer } from "@/lib/numbers/batch-view";
import { carriedFrom, promisedIn } from "./carried";
import { commandOf } from "./command-of";
import { drawItems } from "./draw-items";
import { wantedOf } from "./wanted-of";

export interface Step {
  readonly accountId: number;
  readonly batch: Batch;
  readonly work: BatchWork;
  /** Items at most. */
  readonly most: number;
}

/** Works out what would become of a batch's next items, as one transaction's part of drawing it up. */
export async function weighStep(tx: Transaction, step: Step, now: Date): Promise<void> {
  const { accountId, batch, work, most } = step;
  const stored = await listItemsFrom(tx, batch.id, { from: work.reached, most });
  const chosen = stored.map(({ number, didId }) => ({ number, id: didId }));
  const wanted = wantedOf(stored);
  const promised = promisedIn(work);
  const wish = { chosen, verb: batch.verb, command: commandOf(batch), wanted, promised };
  const { items, offers, dids } = await drawItems(tx, accountId, wish, now);
  await writeWeighed(tx, { id: batch.id, from: work.reached }, items);
  await rememberPrices(tx, batch.id, pricesOf(dids));
  await setOffers(tx, batch.id, bothOffers(batch.offers as readonly PeriodOffer[], offers));
  const totalMinor = items.reduce((sum, { refusal, priceMinor }) => {
    return sum + (refusal === null ? priceMinor : 0);
  }, 0);
  const carried = carriedFrom(promised);
  await advanceWork(tx, batch.id, { items: items.length, totalMinor, carried });
}

function pricesOf(dids: readonly ActedDid[]): readonly PlanPrice[] {
  const seen = new Map(
    dids.map(({ pricePlanId, monthlyMinor }) => [
      `${pricePlanId} ${monthlyMinor}`,
      { planId: pricePlanId, monthlyMinor },
    ]),
  );
  return [...seen.values()];
}

/** By months, each once. */
function bothOffers(
  before: readonly PeriodOffer[],
  added: readonly PeriodOffer[],
): readonly PeriodOffer[] {
  const sums = new Map(before.map((offer) => [offer.months, offer]));
  for (const { months, numbers, totalMinor } of added) {
    const known = sums.get(months) ?? { numbers: 0, totalMinor: 0 };
    sums.set(months, {
      months,
      numbers: known.numbers + numbers,
      totalMinor: known.totalMinor + totalMinor,
    });
  }
  return [...sums.values()].sort((one, other) => one.months - other.months);
}
