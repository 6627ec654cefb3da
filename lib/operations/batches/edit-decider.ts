import { once } from "@/db/once";
import type { Reader } from "@/db/store";
import { refuse } from "@/lib/did/decision";
import { decideEdit, type Edit } from "@/lib/did/edit";
import type { RoutingTarget } from "@/lib/did/routing";
import { type Unusable, whyNotUsable } from "@/lib/operations/why-not-usable";
import type { Decide, Deciding } from "./decider";

/** Gives each number what is wanted of it alone. */
export async function editDecider(
  reader: Reader,
  { accountId, dids, wanted, now }: Deciding,
): Promise<Decide> {
  const edits = new Map<number, Edit>();
  for (const { id } of dids) {
    const text = wanted?.get(id);
    if (text !== undefined) edits.set(id, JSON.parse(text));
  }
  const gone = await goneTargets(reader, accountId, edits);
  return (did) => {
    const edit = edits.get(did.id);
    if (edit === undefined) return refuse("unchanged");
    const why = edit.target && gone.get(targetKey(edit.target));
    if (why) return refuse(why);
    return decideEdit(did, edit, now);
  };
}

/** Trunks and groups that edits lead to and that were deleted meanwhile, or are being deleted. */
async function goneTargets(
  reader: Reader,
  accountId: number,
  edits: ReadonlyMap<number, Edit>,
): Promise<ReadonlyMap<string, Unusable>> {
  const gone = new Map<string, Unusable>();
  const whyNot = once((it: RoutingTarget) => whyNotUsable(reader, accountId, it), targetKey);
  for (const { target } of edits.values()) {
    const why = target && (await whyNot(target));
    if (target && why) gone.set(targetKey(target), why);
  }
  return gone;
}

function targetKey({ kind, id }: RoutingTarget): string {
  return `${kind} ${id}`;
}
