import { once } from "@/db/once";
import type { Reader } from "@/db/store";
import { nameOfTarget } from "@/db/trunks/name-of-target";
import { refuse } from "@/lib/did/decision";
import { decideEdit, type Edit } from "@/lib/did/edit";
import type { RoutingTarget } from "@/lib/did/routing";
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
    if (edit.target && gone.has(targetKey(edit.target))) return refuse("target-gone");
    return decideEdit(did, edit, now);
  };
}

/** Trunks and groups that edits lead to and that were deleted meanwhile. */
async function goneTargets(
  reader: Reader,
  accountId: number,
  edits: ReadonlyMap<number, Edit>,
): Promise<ReadonlySet<string>> {
  const gone = new Set<string>();
  const nameOf = once(
    (target: RoutingTarget) => nameOfTarget(reader, accountId, target),
    targetKey,
  );
  for (const { target } of edits.values()) {
    if (target && (await nameOf(target)) === null) gone.add(targetKey(target));
  }
  return gone;
}

function targetKey({ kind, id }: RoutingTarget): string {
  return `${kind} ${id}`;
}
