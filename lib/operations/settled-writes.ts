import type { DueDid } from "@/db/dids/due-did";
import { releaseDid } from "@/db/dids/release-did";
import type { Settled } from "@/db/dids/settled-row";
import { writeSettled } from "@/db/dids/write-settled";
import { recordEvents } from "@/db/history/record-events";
import { insertEntries } from "@/db/ledger/insert-entries";
import { refundItem } from "@/db/orders/refund-item";
import type { Transaction } from "@/db/store";
import type { Passed } from "@/lib/did/due-order";
import { eventOf } from "./settled-event";

/** Writes what time did: the numbers as they are now, what they were charged, and the history. */
export async function writePassed(
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
    if (last.due.kind === "deadline") await giveBack(tx, before, last);
    if (last.after === null) await releaseDid(tx, before, last.due.at);
    else settled.push({ before, after: last.after, at: last.due.at });
  }
  await writeSettled(tx, accountId, settled);
  await insertEntries(tx, accountId, passed.filter(movesMoney).map(entryOf));
  await recordEvents(tx, accountId, passed.map(eventOf));
}

/** The order's part of it. @throws when other money would come back than was reckoned with */
async function giveBack(tx: Transaction, did: DueDid, passed: Passed<DueDid>): Promise<void> {
  const { accountId, orderId, number } = did;
  if (passed.refundedMinor === 0 || orderId === null) return;
  const paidMinor = await refundItem(tx, { accountId, orderId, number }, passed.due.at);
  if (paidMinor !== passed.refundedMinor) throw new Error(`${number} was paid back before`);
}

/** What costs nothing moves no money: it stands in the history alone. */
function movesMoney({ chargedMinor, refundedMinor }: Passed<DueDid>): boolean {
  return chargedMinor > 0 || refundedMinor > 0;
}

function entryOf({ did, due, chargedMinor, refundedMinor }: Passed<DueDid>) {
  const { number, orderId } = did;
  if (refundedMinor === 0) {
    return { at: due.at, kind: "renewal", amountMinor: -chargedMinor, number } as const;
  }
  return { at: due.at, kind: "refund", amountMinor: refundedMinor, number, orderId } as const;
}
