import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import { closeHold, insertHold, spendHold } from "@/db/ledger/holds";
import { insertEntry } from "@/db/ledger/insert-entry";
import type { Transaction } from "@/db/store";
import type { Actor, HistoryEvent } from "@/lib/did/history";
import { withNames } from "./target-names";
import { type Command, toldOf } from "./verbs";
import type { Approved } from "./weigh";

export interface Writing {
  readonly accountId: number;
  readonly batchId: number;
  readonly actor: Actor;
  readonly now: Date;
}

/** Every change with its charge and its event; the sum is set aside first and spent one by one. */
export async function writeChanges(
  tx: Transaction,
  command: Command,
  approved: readonly Approved[],
  writing: Writing,
): Promise<void> {
  const { accountId, batchId, now } = writing;
  const totalMinor = approved.reduce((sum, { priceMinor }) => sum + priceMinor, 0);
  const hold = await insertHold(
    tx,
    accountId,
    { amountMinor: totalMinor, reason: command.verb },
    now,
  );
  for (const { did, change, priceMinor } of approved) {
    const changed = await updateDid(tx, did, { ...did, ...change.facts }, now);
    if (!changed) throw new Error(`${did.number} was approved for no change`);
    if (priceMinor === 0) continue;
    const amountMinor = -priceMinor;
    const { number } = did;
    await insertEntry(tx, accountId, { at: now, kind: "renewal", amountMinor, number, batchId });
    await spendHold(tx, hold, priceMinor);
  }
  await closeHold(tx, hold, now);
  const events = approved.map((one) => eventOf(command, one, writing));
  await recordEvents(tx, accountId, await withNames(tx, accountId, events));
}

function eventOf(
  command: Command,
  { did, change, priceMinor }: Approved,
  { actor, batchId, now }: Writing,
): HistoryEvent {
  const amountMinor = priceMinor === 0 ? null : -priceMinor;
  const { number } = did;
  return { number, at: now, ...actor, ...toldOf(command, did, change), amountMinor, batchId };
}
