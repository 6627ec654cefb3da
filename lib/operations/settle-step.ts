import type { DidRecord } from "@/db/dids/did-from-row";
import { dueDids } from "@/db/dids/due-dids";
import { releaseDid } from "@/db/dids/release-did";
import { writeSettled } from "@/db/dids/write-settled";
import { recordEvents } from "@/db/history/record-events";
import { monthlyPriceAt } from "@/db/prices/monthly-price";
import type { Transaction } from "@/db/store";
import { afterDue, type Due } from "@/lib/did/due";
import { type Transition, transitionOf, transitionsInOrder } from "@/lib/did/due-order";
import type { HistoryEvent } from "@/lib/did/history";
import { priceOfPeriod } from "@/lib/did/money";

/** Transitions in one transaction: few enough that nobody who waits behind it notices. */
const MOST_TRANSITIONS = 100;

/**
 * Applies the account's first due transitions in one transaction, each with its event in the
 * history, dated when it was due: what is stored does not tell when the sweep ran.
 * @returns how many; 0 when nothing is due
 */
export async function settleStep(tx: Transaction, accountId: number, now: Date): Promise<number> {
  const records = await dueDids(tx, accountId, now, MOST_TRANSITIONS);
  const transitions = transitionsInOrder(records, horizon(records, now), MOST_TRANSITIONS);
  const latest = new Map(transitions.map((transition) => [transition.did.id, transition]));
  for (const stored of records) {
    const last = latest.get(stored.id);
    if (last !== undefined) await write(tx, stored, last);
  }
  const events: HistoryEvent[] = [];
  for (const transition of transitions) events.push(await eventOf(tx, transition));
  await recordEvents(tx, accountId, events);
  if (transitions.length < records.length) throw new Error("a number stored as due is not");
  return transitions.length;
}

/** Numbers beyond the first hundred wait for the next step, and whatever comes after them too. */
function horizon(records: readonly DidRecord[], now: Date): Transition<DidRecord> | Date {
  const last = records[MOST_TRANSITIONS - 1];
  return last === undefined ? now : transitionOf(last);
}

async function write(tx: Transaction, stored: DidRecord, last: Transition<DidRecord>) {
  const after = afterDue(last.did, last.due);
  if (after === null) await releaseDid(tx, stored, last.due.at);
  else await writeSettled(tx, stored, after, last.due.at);
}

async function eventOf(tx: Transaction, transition: Transition<DidRecord>): Promise<HistoryEvent> {
  const { did, due } = transition;
  return {
    number: did.number,
    at: due.at,
    actor: "system",
    actorId: null,
    actorName: "system",
    amountMinor: due.kind === "renewal" ? await priceOfRenewal(tx, did, due.at) : null,
    ...whatHappened(did, due),
  };
}

function whatHappened(did: DidRecord, due: Due): Pick<HistoryEvent, "action" | "before" | "after"> {
  switch (due.kind) {
    case "renewal": {
      const renewed = afterDue(did, due)?.expiresAt?.toISOString() ?? null;
      return { action: "renewed", before: due.at.toISOString(), after: renewed };
    }
    case "service-end":
      return { action: "service-ended", before: null, after: due.cause };
    case "release":
      return { action: "removed", before: null, after: null };
  }
}

/** By the price that applied at the due instant, however late the sweep is; negative = charged. */
async function priceOfRenewal(tx: Transaction, did: DidRecord, at: Date): Promise<number> {
  return -priceOfPeriod(await monthlyPriceAt(tx, did.pricePlanId, at), did.billingPeriodMonths);
}
