import type { BatchItem } from "@/db/batches/batch-item";
import type { ActedDid } from "@/db/dids/acted-did";
import { actedDids } from "@/db/dids/acted-dids";
import type { Chosen } from "@/db/dids/chosen-dids";
import type { Reader } from "@/db/store";
import type { PeriodOffer } from "@/lib/numbers/batch-view";
import type { VerbName } from "@/lib/numbers/verb-options";
import type { Promised } from "./carried";
import { deciderFor } from "./decider";
import { firstCommand } from "./first-options";
import { itemOf } from "./item-of";
import { offersFor } from "./offers";
import type { Wanted } from "./undo-command";
import type { Command } from "./verbs";

const NOTHING_OWN: Wanted = new Map();

interface Wish {
  readonly chosen: readonly Chosen[];
  readonly verb: VerbName;
  /** Left out: nothing was chosen yet. */
  readonly command?: Command;
  readonly wanted?: Wanted;
  /** Left out: these are all numbers of the batch. */
  readonly promised?: Promised;
}

export interface Drawn {
  readonly command: Command;
  readonly items: readonly BatchItem[];
  readonly offers: readonly PeriodOffer[];
  /** Those of the account among them. */
  readonly dids: readonly ActedDid[];
}

/** Every number with what would become of it, and what each billing period would cost. */
export async function drawItems(
  reader: Reader,
  accountId: number,
  { chosen, verb, command: given, wanted = NOTHING_OWN, promised = new Map() }: Wish,
  now: Date,
): Promise<Drawn> {
  const inOrder = verb === "capacity" ? chosen.toSorted(byNumber) : chosen;
  const ids = chosen.flatMap(({ id }) => (id === null ? [] : [id]));
  const dids = await actedDids(reader, accountId, ids, now);
  const known = [...dids.values()];
  const command = given ?? firstCommand(verb, known);
  const deciding = { accountId, dids: known, now, wanted, promised };
  const decide = await deciderFor(reader, command, deciding);
  const items = inOrder.map((one) => {
    const did = one.id === null ? undefined : dids.get(one.id);
    return itemOf(command, one, did && { did, decision: decide(did) }, now);
  });
  const offers = await offersFor(reader, command, deciding);
  return { command, items, offers, dids: known };
}

/** Whose turn it is at a pool does not hang on how the list was sorted. */
function byNumber({ number: one }: Chosen, { number: other }: Chosen): number {
  return one < other ? -1 : 1;
}
