import { nameOfThing } from "@/db/deletions/name-of-thing";
import { deletionOf } from "@/db/deletions/running-deletions";
import type { Reader } from "@/db/store";
import type { Deletable } from "@/lib/did/deletable";

export type Unusable = "target-gone" | "target-deleting";

/** Why nothing may be given to a trunk, group or pool; `null` where it may. */
export async function whyNotUsable(
  reader: Reader,
  accountId: number,
  thing: Deletable,
): Promise<Unusable | null> {
  if ((await nameOfThing(reader, accountId, thing)) === null) return "target-gone";
  return (await deletionOf(reader, accountId, thing)) === null ? null : "target-deleting";
}
