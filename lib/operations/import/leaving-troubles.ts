import { nameOfThing } from "@/db/deletions/name-of-thing";
import { runningDeletions } from "@/db/deletions/running-deletions";
import type { DidRecord } from "@/db/dids/did-from-row";
import type { Reader } from "@/db/store";
import { shown } from "@/lib/numbers/import-cells";
import type { ImportRow } from "@/lib/numbers/import-row";
import { THING_WORDS } from "@/lib/numbers/wording-deletion";

/** Says what is wrong with a line that sends a number to what is being deleted. */
export type LeavingTroubles = (row: ImportRow, stored: DidRecord | null) => readonly string[];

/** A number that is there already may stay until its turn comes. */
export async function leavingTroubles(reader: Reader, accountId: number): Promise<LeavingTroubles> {
  const ids = { trunk: new Map<string, number>(), group: new Map<string, number>() };
  for (const { kind, id } of await runningDeletions(reader, accountId)) {
    if (kind === "shared" || kind === "pool") continue;
    const name = await nameOfThing(reader, accountId, { kind, id });
    if (name !== null) ids[kind].set(name, id);
  }
  const trouble = (
    kind: "trunk" | "group",
    name: string | null,
    now: number | null | undefined,
  ) => {
    const leaving = ids[kind].get(name ?? "");
    if (name === null || leaving === undefined || leaving === now) return [];
    return [`the ${THING_WORDS[kind]} ${shown(name)} is being deleted`];
  };
  return ({ trunk, trunkGroup }, stored) => [
    ...trouble("trunk", trunk, stored?.trunkId),
    ...trouble("group", trunkGroup, stored?.trunkGroupId),
  ];
}
