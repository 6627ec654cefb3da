import { findPoolUse } from "@/db/capacity/find-pool-use";
import { findSharedGroup } from "@/db/capacity/find-shared-group";
import { once } from "@/db/once";
import type { Reader } from "@/db/store";
import { nameOfTarget } from "@/db/trunks/name-of-target";
import type { HistoryEvent } from "@/lib/did/history";
import { routingTargetInput } from "@/lib/numbers/routing-target-input";
import type { Command } from "./verbs";

const target = routingTargetInput("no target");

/** A field of a form in which something of the account is chosen. */
export type TargetField = "target" | "pool" | "shared";

/** The field whose choice is not there, or not the account's own; `null` = all is there. */
export async function fieldGone(
  reader: Reader,
  accountId: number,
  { verb, options }: Command,
): Promise<TargetField | null> {
  if (verb === "route" && options.target !== null) {
    return (await nameOfTarget(reader, accountId, options.target)) === null ? "target" : null;
  }
  if (verb !== "capacity") return null;
  const { dedicated, sharedGroupId: group } = options;
  if (dedicated && (await findPoolUse(reader, accountId, dedicated.poolId)) === null) return "pool";
  const isGone = group && (await findSharedGroup(reader, accountId, group)) === null;
  return isGone ? "shared" : null;
}

/** The history names trunks as they are called at that time. */
export async function withNames(
  reader: Reader,
  accountId: number,
  events: readonly HistoryEvent[],
): Promise<readonly HistoryEvent[]> {
  const nameOf = once(
    async (text: string) => {
      const told = target.parse(text);
      return told === null ? null : nameOfTarget(reader, accountId, told);
    },
    (text) => text,
  );
  const named = async (text: string | null) => (text === null ? null : nameOf(text));
  const result: HistoryEvent[] = [];
  for (const event of events) {
    if (event.action !== "trunk-set") result.push(event);
    else {
      const { before, after } = event;
      result.push({ ...event, before: await named(before), after: await named(after) });
    }
  }
  return result;
}
