import { updateDids } from "@/db/dids/update-dids";
import { recordEvents } from "@/db/history/record-events";
import { closeHold, insertHold, spendHold } from "@/db/ledger/holds";
import { insertEntries } from "@/db/ledger/insert-entries";
import type { Transaction } from "@/db/store";
import type { Actor } from "@/lib/did/history";
import { eventsOf } from "./events-of";
import type { Wanted } from "./undo-command";
import type { Command } from "./verbs";
import type { Approved } from "./weigh-one";
import { isOfEndUser, writeEndUsers } from "./write-end-users";
import { writeRemovals } from "./write-removals";

export interface Writing {
  readonly accountId: number;
  readonly batchId: number;
  readonly actor: Actor;
  readonly now: Date;
  readonly wanted?: Wanted;
  /** Verifications that earlier steps have made, by what their numbers share; added to. */
  readonly made?: Map<string, number>;
}

/** Every change with its charge and its event; the sum is set aside first and spent with them. */
export async function writeChanges(
  tx: Transaction,
  command: Command,
  approved: readonly Approved[],
  writing: Writing,
): Promise<void> {
  const { accountId, now } = writing;
  const amountMinor = sumOf(approved);
  const hold = await insertHold(tx, accountId, { amountMinor, reason: command.verb }, now);
  await changeNumbers(tx, command, approved, writing);
  await spendHold(tx, hold, amountMinor);
  await closeHold(tx, hold, now);
}

/** Minor units. */
export function sumOf(approved: readonly Approved[]): number {
  return approved.reduce((sum, { priceMinor }) => sum + priceMinor, 0);
}

/** The numbers, what each was charged, and its event; in the order of the batch. */
export async function changeNumbers(
  tx: Transaction,
  command: Command,
  approved: readonly Approved[],
  writing: Writing,
): Promise<void> {
  if (command.verb === "remove") return writeRemovals(tx, approved, writing);
  if (isOfEndUser(command)) return writeEndUsers(tx, command, approved, writing);
  const { accountId, batchId, now } = writing;
  const changes = approved.map(({ did, change }) => ({ did, facts: change.facts }));
  await updateDids(tx, accountId, changes, now);
  const charged = approved.filter(({ priceMinor }) => priceMinor > 0);
  await insertEntries(
    tx,
    accountId,
    charged.map(({ did: { number }, priceMinor }) => {
      return { at: now, kind: "renewal", amountMinor: -priceMinor, number, batchId };
    }),
  );
  await recordEvents(tx, accountId, await eventsOf(tx, command, approved, writing));
}
