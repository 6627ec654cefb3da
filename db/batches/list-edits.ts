import { once } from "@/db/once";
import type { Reader } from "@/db/store";
import { nameOfTarget } from "@/db/trunks/name-of-target";
import type { Edit } from "@/lib/did/edit";
import { type Routing, type RoutingTarget, targetOf } from "@/lib/did/routing";
import type { EditParts } from "@/lib/numbers/edit-parts";

interface Stored extends Routing {
  readonly place: number;
  readonly wanted: string;
  readonly description: string | null;
  readonly cycles: number | null;
}

interface OfBatch {
  readonly accountId: number;
  readonly batchId: number;
}

const EDITS = `
  SELECT i.place, wanted, description, cycles_shown AS cycles, trunk_id AS trunkId,
    trunk_group_id AS trunkGroupId
  FROM json_each(?) AS asked
  JOIN batch_items i ON i.batch_id = ? AND i.place = asked.value
  LEFT JOIN dids d ON d.id = i.did_id AND d.account_id = ?
  WHERE wanted IS NOT NULL`;

/** What is to become of some numbers of a draft, and what each is now, by their places. */
export async function listEdits(
  reader: Reader,
  { accountId, batchId }: OfBatch,
  places: readonly number[],
): Promise<ReadonlyMap<number, EditParts>> {
  const nameOf = once(
    (target: RoutingTarget) => nameOfTarget(reader, accountId, target),
    ({ kind, id }) => `${kind} ${id}`,
  );
  const named = async (target: RoutingTarget | null) => (target === null ? null : nameOf(target));
  const edits = new Map<number, EditParts>();
  for (const stored of reader.rows<Stored>(EDITS, [JSON.stringify(places), batchId, accountId])) {
    const { description, cycles, target }: Edit = JSON.parse(stored.wanted);
    edits.set(stored.place, {
      ...(description === undefined
        ? {}
        : { description: { from: stored.description, to: description } }),
      ...(cycles === undefined ? {} : { cycles: { from: stored.cycles, to: cycles } }),
      ...(target === undefined
        ? {}
        : { target: { from: await named(targetOf(stored)), to: await named(target) } }),
    });
  }
  return edits;
}
