import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import { closeHold, insertHold, spendHold } from "@/db/ledger/holds";
import { insertEntry } from "@/db/ledger/insert-entry";
import type { Transaction } from "@/db/store";
import type { Actor } from "@/lib/did/history";
import { eventsOf } from "./events-of";
import type { Command } from "./verbs";
import type { Approved } from "./weigh-one";
import { isOfEndUser, writeEndUsers } from "./write-end-users";
import { writeRemovals } from "./write-removals";

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
  if (command.verb === "remove") return writeRemovals(tx, approved, writing);
  if (isOfEndUser(command)) return writeEndUsers(tx, command, approved, writing);
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
  await recordEvents(tx, accountId, await eventsOf(tx, command, approved, writing));
}
