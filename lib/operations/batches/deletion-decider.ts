import { sharedGroupsOfPool } from "@/db/capacity/shared-groups-of-pool";
import type { Reader } from "@/db/store";
import { decideLeaving } from "@/lib/did/deletable";
import type { DeletionChoice } from "@/lib/numbers/verb-options";
import type { Decide, Deciding } from "./decider";

/** Whatever is due for a number: what it loses here is gone either way, and costs nothing. */
export async function deletionDecider(
  reader: Reader,
  options: DeletionChoice,
  { accountId }: Deciding,
): Promise<Decide> {
  const isPool = options.kind === "pool";
  const ids = isPool ? await sharedGroupsOfPool(reader, accountId, options.id) : [];
  const emptying = { ...options, sharedGroups: new Set(ids) };
  return (did) => decideLeaving(did, emptying);
}
