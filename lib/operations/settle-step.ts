import type { DueDid } from "@/db/dids/due-did";
import { type DuePlace, dueDids } from "@/db/dids/due-dids";
import type { Transaction } from "@/db/store";
import { type Transition, transitionOf, transitionsInOrder } from "@/lib/did/due-order";
import { chargingOf } from "./charging-of";
import { endNumbers } from "./end-numbers";
import { writePassed } from "./settled-writes";

/** Where an account's step begins, how many transitions it may make, and whether numbers may go. */
export interface Step {
  readonly after: DuePlace;
  readonly limit: number;
  readonly releases: boolean;
}

export interface Stepped {
  /** Transitions applied, or numbers ended with their account; 0 when nothing is due. */
  readonly applied: number;
  /** The last of them: whatever is still due comes after it. */
  readonly reached: DuePlace;
}

/**
 * Applies the account's first due transitions in one transaction, each with its charge in the
 * ledger and its event in the history, dated when it was due: what is stored does not tell when
 * the sweep ran.
 */
export async function settleStep(
  tx: Transaction,
  accountId: number,
  now: Date,
  step: Step,
): Promise<Stepped> {
  if ((await endNumbers(tx, accountId, step.limit)) === step.limit) {
    return { applied: step.limit, reached: step.after };
  }
  const records = await dueDids(tx, accountId, now, step);
  if (records.length === 0) return { applied: 0, reached: step.after };
  for (const record of records) refuseOtherInstant(record);
  const passed = transitionsInOrder(records, {
    until: horizon(records, now, step),
    limit: step.limit,
    releases: step.releases,
    charging: await chargingOf(tx, accountId, records),
  });
  await writePassed(tx, accountId, records, passed);
  return { applied: passed.length, reached: placeOf(passed.at(-1)) ?? step.after };
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

function placeOf(passed: Transition<DueDid> | undefined): DuePlace | null {
  return passed === undefined ? null : { atMs: passed.due.at.getTime(), number: passed.did.number };
}
