import { deletionOf } from "@/db/deletions/running-deletions";
import type { Reader } from "@/db/store";

interface Named {
  readonly pools: Iterable<number>;
  readonly groups: Iterable<number>;
}

/** Pools and groups of then that are being deleted: nothing is given back to numbers from them. */
export async function leavingOf(
  reader: Reader,
  accountId: number,
  { pools, groups }: Named,
): Promise<ReadonlySet<string>> {
  const things = [
    ...[...pools].map((id) => ({ kind: "pool", id }) as const),
    ...[...groups].map((id) => ({ kind: "shared", id }) as const),
  ];
  const leaving = new Set<string>();
  for (const thing of things) {
    const deletion = await deletionOf(reader, accountId, thing);
    if (deletion !== null) leaving.add(`${thing.kind} ${thing.id}`);
  }
  return leaving;
}
