import type { DueDid } from "@/db/dids/due-did";
import { releaseDid } from "@/db/dids/release-did";
import type { Settled } from "@/db/dids/settled-row";
import { writeSettled } from "@/db/dids/write-settled";
import { recordEvents } from "@/db/history/record-events";
import { insertEntries } from "@/db/ledger/insert-entries";
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
    if (last.after === null) await releaseDid(tx, before, last.due.at);
    else settled.push({ before, after: last.after, at: last.due.at });
  }
  await writeSettled(tx, accountId, settled);
  await insertEntries(tx, accountId, passed.filter(isCharged).map(entryOf));
  await recordEvents(tx, accountId, passed.map(eventOf));
}

/** What costs nothing moves no money: it stands in the history alone. */
function isCharged({ chargedMinor }: Passed<DueDid>): boolean {
  return chargedMinor > 0;
}

function entryOf({ did, due, chargedMinor }: Passed<DueDid>) {
  return { at: due.at, kind: "renewal", amountMinor: -chargedMinor, number: did.number } as const;
}
