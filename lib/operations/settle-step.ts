import type { DueDid } from "@/db/dids/due-did";
import { type DuePlace, dueDids } from "@/db/dids/due-dids";
import { releaseDid } from "@/db/dids/release-did";
import { writeSettled } from "@/db/dids/write-settled";
import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import {
  type Passed,
  type Transition,
  transitionOf,
  transitionsInOrder,
} from "@/lib/did/due-order";
import type { HistoryEvent } from "@/lib/did/history";
import { eventOf } from "./settled-event";

/** Where an account's step begins, and how many transitions it may make. */
export interface Step {
  readonly after: DuePlace;
  readonly limit: number;
}

/**
 * Applies the account's first due transitions in one transaction, each with its event in the
 * history, dated when it was due: what is stored does not tell when the sweep ran.
 * @returns how many; 0 when nothing is due
 */
export async function settleStep(
  tx: Transaction,
  accountId: number,
  now: Date,
  step: Step,
): Promise<number> {
  const records = await dueDids(tx, accountId, now, step);
  for (const record of records) refuseOtherInstant(record);
  const transitions = transitionsInOrder(records, horizon(records, now, step), step.limit);
  const latest = new Map(transitions.map((transition) => [transition.did.id, transition]));
  for (const stored of records) {
    const last = latest.get(stored.id);
    if (last !== undefined) await write(tx, stored, last);
  }
  const events: HistoryEvent[] = [];
  for (const transition of transitions) events.push(await eventOf(tx, transition));
  await recordEvents(tx, accountId, events);
  return transitions.length;
}

/** The instant is what numbers are found and put in order by: a wrong one is for the doctor. */
function refuseOtherInstant(record: DueDid) {
  const { due } = transitionOf(record);
  if (due.at.getTime() === record.nextDueAt?.getTime()) return;
  const stored = record.nextDueAt?.toISOString();
  throw new Error(`${record.number} is stored as due at ${stored}, not ${due.at.toISOString()}`);
}

/** Numbers beyond the step's own wait for the next step, and whatever comes after them too. */
function horizon(
  records: readonly DueDid[],
  now: Date,
  { limit }: Step,
): Transition<DueDid> | Date {
  const last = records[limit - 1];
  return last === undefined ? now : transitionOf(last);
}

async function write(tx: Transaction, stored: DueDid, { after, due }: Passed<DueDid>) {
  if (after === null) await releaseDid(tx, stored, due.at);
  else await writeSettled(tx, stored, after, due.at);
}
