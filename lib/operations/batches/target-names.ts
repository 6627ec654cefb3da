import { once } from "@/db/once";
import type { Reader } from "@/db/store";
import { nameOfTarget } from "@/db/trunks/name-of-target";
import type { HistoryEvent } from "@/lib/did/history";
import { routingTargetInput } from "@/lib/numbers/routing-target-input";

const target = routingTargetInput("no target");

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
