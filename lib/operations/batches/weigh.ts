import type { StoredItem } from "@/db/batches/list-items";
import type { Outcome } from "@/db/batches/tell-outcomes";
import { actedDids } from "@/db/dids/acted-dids";
import type { Reader } from "@/db/store";
import { deciderFor } from "./decider";
import type { Command } from "./verbs";
import { type Approved, isOtherMoney, weighOne } from "./weigh-one";

export interface Weighed {
  readonly approved: readonly Approved[];
  readonly outcomes: readonly Outcome[];
  /** A price is no longer what was shown: nothing may run. */
  readonly isPriceOther: boolean;
}

interface Shown {
  readonly accountId: number;
  readonly command: Command;
  readonly items: readonly StoredItem[];
}

/**
 * Holds what was shown against what is true now. A number that changed meanwhile is left out with
 * that reason; what was refused when it was shown stays out, whatever became of it.
 */
export async function weigh(
  reader: Reader,
  { accountId, command, items }: Shown,
  now: Date,
): Promise<Weighed> {
  const ids = items.flatMap(({ didId }) => (didId === null ? [] : [didId]));
  const dids = await actedDids(reader, accountId, ids, now);
  const known = { accountId, dids: [...dids.values()], now };
  const decide = await deciderFor(reader, command, known);
  const approved: Approved[] = [];
  const outcomes: Outcome[] = [];
  let isPriceOther = false;
  for (const item of items) {
    const { place } = item;
    const did = item.didId === null ? undefined : dids.get(item.didId);
    const weighed = weighOne(command, item, did, decide);
    const isLeftOut = typeof weighed === "string";
    outcomes.push({ place, skipped: isLeftOut ? weighed : null });
    if (isLeftOut) continue;
    approved.push({ place, ...weighed });
    isPriceOther ||= isOtherMoney(item, weighed);
  }
  return { approved, outcomes, isPriceOther };
}
