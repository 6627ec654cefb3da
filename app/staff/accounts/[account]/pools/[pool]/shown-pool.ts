import { findPoolUse } from "@/db/capacity/find-pool-use";
import { deletionOf } from "@/db/deletions/running-deletions";
import { countUsers } from "@/db/deletions/users";
import type { Store } from "@/db/store";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { idInPath } from "@/lib/person-input";

/** A pool of an account, how many numbers have channels of it, and the batch that takes it back. */
export async function shownPool(store: Store, accountId: number, segment: string) {
  const id = idInPath(segment);
  if (id === null) return null;
  await settleDue(store, accountId, await appNow(store));
  const pool = await findPoolUse(store, accountId, id);
  if (pool === null) return null;
  const thing = { kind: "pool", id } as const;
  const deletion = await deletionOf(store, accountId, thing);
  return { pool, deletion, numbers: await countUsers(store, accountId, thing) };
}
