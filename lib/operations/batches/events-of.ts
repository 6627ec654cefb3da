import type { Transaction } from "@/db/store";
import type { HistoryEvent } from "@/lib/did/history";
import { capacityTold } from "@/lib/operations/capacity-told";
import { withNames } from "./target-names";
import type { Told } from "./verb";
import { type Command, isPlain, toldOf } from "./verbs";
import type { Approved } from "./weigh-one";
import type { Writing } from "./write-changes";

/** What the history keeps of each change, trunks, pools and groups by the names they have now. */
export async function eventsOf(
  tx: Transaction,
  command: Command,
  approved: readonly Approved[],
  { accountId, batchId, actor, now }: Writing,
): Promise<readonly HistoryEvent[]> {
  const tell = tellerFor(tx, accountId, command);
  const events: HistoryEvent[] = [];
  for (const one of approved) {
    const { number } = one.did;
    const amountMinor = one.priceMinor === 0 ? null : -one.priceMinor;
    events.push({ number, at: now, ...actor, ...(await tell(one)), amountMinor, batchId });
  }
  return withNames(tx, accountId, events);
}

function tellerFor(
  tx: Transaction,
  accountId: number,
  command: Command,
): (one: Approved) => Promise<Told> {
  if (isPlain(command)) return async ({ did, change }) => toldOf(command, did, change);
  const told = capacityTold(tx, accountId);
  return ({ did, change }) => told(did, { ...did, ...change.facts });
}
