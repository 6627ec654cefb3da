import { once } from "@/db/once";
import type { Reader } from "@/db/store";
import { refuse } from "@/lib/did/decision";
import { lifeOf } from "@/lib/did/life";
import type { RoutingTarget } from "@/lib/did/routing";
import type { VerbOptions } from "@/lib/numbers/verb-options";
import { type Unusable, whyNotUsable } from "@/lib/operations/why-not-usable";
import type { Decide, Deciding } from "./decider";
import { stampBy } from "./stamp-by";
import { capacityBack } from "./undo-capacity";
import { beforeOf, type PutBack, undoCommand } from "./undo-command";
import { editBack } from "./undo-edit";
import { decidePlain, type PlainCommand } from "./verbs";

/** Puts each number back as it was, unless anything else has changed it since. */
export async function undoDecider(
  reader: Reader,
  { what }: VerbOptions["undo"],
  deciding: Deciding,
): Promise<Decide> {
  const decide = await putBack(reader, what, deciding);
  return (did) => {
    const before = beforeOf(deciding.wanted, did);
    if (what === "cancel" && lifeOf(did, deciding.now) === "canceled-in-pool") {
      return refuse("no-time-left");
    }
    if (before === null || stampBy(what, did) !== before.stamp) return refuse("changed-again");
    return decide(did, before);
  };
}

async function putBack(
  reader: Reader,
  what: VerbOptions["undo"]["what"],
  deciding: Deciding,
): Promise<PutBack> {
  const { accountId, now } = deciding;
  if (what === "capacity") return capacityBack(reader, deciding);
  if (what === "edit") return editBack(reader, deciding);
  const gone = what === "route" ? await goneTargets(reader, deciding) : NONE_GONE;
  return (did, { was }) => {
    const command = undoCommand(what, was, did);
    const why = gone.get(targetKey(accountId, command));
    if (why !== undefined) return refuse(why);
    return decidePlain(command, did, now);
  };
}

function targetKey(accountId: number, command: PlainCommand): string {
  return command.verb === "route" ? `${accountId} ${JSON.stringify(command.options.target)}` : "";
}

const NONE_GONE: ReadonlyMap<string, Unusable> = new Map();

/** Trunks and groups that numbers led to before and that nothing may be sent to any more. */
async function goneTargets(
  reader: Reader,
  { accountId, dids, wanted }: Deciding,
): Promise<ReadonlyMap<string, Unusable>> {
  const gone = new Map<string, Unusable>();
  const whyNot = once(
    (target: RoutingTarget) => whyNotUsable(reader, accountId, target),
    ({ kind, id }) => `${kind} ${id}`,
  );
  for (const did of dids) {
    const before = beforeOf(wanted, did);
    if (before === null) continue;
    const command = undoCommand("route", before.was, did);
    if (command.verb !== "route" || command.options.target === null) continue;
    const why = await whyNot(command.options.target);
    if (why !== null) gone.set(targetKey(accountId, command), why);
  }
  return gone;
}
