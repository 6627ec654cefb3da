import type { DueDid } from "@/db/dids/due-did";
import { type DuePlace, dueDids } from "@/db/dids/due-dids";
import { releaseDid } from "@/db/dids/release-did";
import { type Settled, writeSettled } from "@/db/dids/write-settled";
import { recordEvents } from "@/db/history/record-events";
import { insertEntries } from "@/db/ledger/insert-entries";
import { moneyOf } from "@/db/ledger/money-of";
import { priceListOf } from "@/db/prices/price-list";
import type { Transaction } from "@/db/store";
import {
  type Charging,
  type Passed,
  type Transition,
  transitionOf,
  transitionsInOrder,
} from "@/lib/did/due-order";
import { priceOfPeriod } from "@/lib/did/money";
import { eventOf } from "./settled-event";

/** Where an account's step begins, how many transitions it may make, and whether numbers may go. */
export interface Step {
  readonly after: DuePlace;
  readonly limit: number;
  readonly releases: boolean;
}

export interface Stepped {
  /** Transitions applied; 0 when nothing is due. */
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
  const records = await dueDids(tx, accountId, now, step);
  for (const record of records) refuseOtherInstant(record);
  const passed = transitionsInOrder(records, {
    until: horizon(records, now, step),
    limit: step.limit,
    releases: step.releases,
    charging: await chargingOf(tx, accountId, records),
  });
  await write(tx, accountId, records, passed);
  await insertEntries(tx, accountId, passed.filter(isCharged).map(entryOf));
  await recordEvents(tx, accountId, passed.map(eventOf));
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

/** Every command settles first, so what is available now is what was as of the first due instant. */
async function chargingOf(
  tx: Transaction,
  accountId: number,
  records: readonly DueDid[],
): Promise<Charging<DueDid>> {
  const { availableMinor } = await moneyOf(tx, accountId);
  const monthlyAt = await priceListOf(
    tx,
    records.map(({ pricePlanId }) => pricePlanId),
  );
  const priceAt = (did: DueDid, at: Date) =>
    priceOfPeriod(monthlyAt(did.pricePlanId, at), did.billingPeriodMonths);
  return { availableMinor, priceAt };
}

async function write(
  tx: Transaction,
  accountId: number,
  records: readonly DueDid[],
  passed: readonly Passed<DueDid>[],
): Promise<void> {
  const latest = new Map(passed.map((one) => [one.did.id, one]));
  const settled: Settled[] = [];
  for (const before of records) {
    const last = latest.get(before.id);
    if (last === undefined) continue;
    if (last.after === null) await releaseDid(tx, before, last.due.at);
    else settled.push({ before, after: last.after, at: last.due.at });
  }
  await writeSettled(tx, accountId, settled);
}

/** What costs nothing moves no money: it stands in the history alone. */
function isCharged({ chargedMinor }: Passed<DueDid>): boolean {
  return chargedMinor > 0;
}

function entryOf({ did, due, chargedMinor }: Passed<DueDid>) {
  return { at: due.at, kind: "renewal", amountMinor: -chargedMinor, number: did.number } as const;
}

function placeOf(passed: Passed<DueDid> | undefined): DuePlace | null {
  return passed === undefined ? null : { atMs: passed.due.at.getTime(), number: passed.did.number };
}
