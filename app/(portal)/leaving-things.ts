import { deletionKeys } from "@/db/deletions/running-deletions";
import type { Reader } from "@/db/store";
import type { Deletable } from "@/lib/did/deletable";
import { batchHrefs } from "@/lib/numbers/batch-href";

/** Where the deletions of an account's things of a kind are watched, by the thing's id. */
export async function leavingThings(reader: Reader, accountId: number, kind: Deletable["kind"]) {
  return batchHrefs(await deletionKeys(reader, accountId, kind));
}
