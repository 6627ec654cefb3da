import type { Transaction } from "@/db/store";
import type { HistoryEvent } from "@/lib/did/history";
import type { VerbOptions } from "@/lib/numbers/verb-options";
import { capacityTold } from "@/lib/operations/capacity-told";
import { withNames } from "./target-names";
import { toldOfEdit } from "./told-of-edit";
import { beforeOf, undoCommand, type Wanted } from "./undo-command";
import type { Told } from "./verb";
import { type Command, isPlain, toldOf } from "./verbs";
import type { Approved } from "./weigh-one";
import type { Writing } from "./write-changes";

/** What the history keeps of each change, trunks, pools and groups by the names they have now. */
export async function eventsOf(
  tx: Transaction,
  command: Command,
  approved: readonly Approved[],
  { accountId, batchId, actor, now, wanted }: Writing,
): Promise<readonly HistoryEvent[]> {
  const tell = tellerFor(tx, accountId, { command, wanted });
  const events: HistoryEvent[] = [];
  for (const one of approved) {
    const { number } = one.did;
    const amountMinor = one.priceMinor === 0 ? null : -one.priceMinor;
    for (const told of await tell(one)) {
      events.push({ number, at: now, ...actor, ...told, amountMinor, batchId });
    }
  }
  return withNames(tx, accountId, events);
}

function tellerFor(
  tx: Transaction,
  accountId: number,
  { command: asked, wanted }: { readonly command: Command; readonly wanted: Wanted | undefined },
): (one: Approved) => Promise<readonly Told[]> {
  const command = asMove(asked);
  if (isPlain(command)) return async ({ did, change }) => [toldOf(command, did, change)];
  const what = command.verb === "undo" ? command.options.what : command.verb;
  if (what === "edit") return async ({ did, change }) => toldOfEdit(did, change);
  if (command.verb === "undo" && what !== "capacity") return tellerBack(command.options, wanted);
  const told = capacityTold(tx, accountId);
  return async ({ did, change }) => [await told(did, { ...did, ...change.facts })];
}

/** Who loses a trunk or group is led elsewhere; what else is lost is capacity. */
function asMove(command: Command): Command {
  if (command.verb !== "delete") return command;
  const { kind, moveTo } = command.options;
  const isVoice = kind === "trunk" || kind === "group";
  return isVoice ? { verb: "route", options: { target: moveTo } } : command;
}

function tellerBack({ what }: VerbOptions["undo"], wanted: Wanted | undefined) {
  if (what === "capacity" || what === "edit") throw new Error(`${what} is told otherwise`);
  return async ({ did, change }: Approved) => {
    const before = beforeOf(wanted, did);
    if (before === null) throw new Error(`nobody knows what ${did.number} was`);
    return [toldOf(undoCommand(what, before.was, did), did, change)];
  };
}
