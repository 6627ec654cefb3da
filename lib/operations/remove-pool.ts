import { recordAudit } from "@/db/audit/record-audit";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { deletePool } from "@/db/capacity/write-pool";
import type { Store } from "@/db/store";
import { counted } from "@/lib/numbers/wording";
import type { By } from "./act-on-person";
import { type InUse, isTakenBack, type Leaving, type PoolPlace } from "./change-pool";
import { type CatchingUp, commandOn } from "./command-on";

export type PoolRemoved =
  | { readonly kind: "removed" | "not-found" }
  /** Numbers and groups lose its channels first, in steps, by drawUpDeletion. */
  | InUse
  | Leaving
  | CatchingUp;

/** A pool goes at once when no number and no shared group has any of its channels. */
export function removePool(
  store: Store,
  { accountId, poolId }: PoolPlace,
  { actor, now: at }: By,
  now: Date,
): Promise<PoolRemoved> {
  return commandOn(store, { accountId, now }, async (tx): Promise<PoolRemoved> => {
    const pool = await findPoolUse(tx, accountId, poolId);
    if (pool === null) return { kind: "not-found" };
    if (await isTakenBack(tx, accountId, poolId)) return { kind: "being-deleted" };
    const channels = pool.dedicated + pool.shared;
    if (channels > 0) return { kind: "in-use", channels };
    await deletePool(tx, accountId, poolId);
    const detail = counted(pool.channels, "channel");
    const act = { action: "pool-removed", subject: pool.name, detail } as const;
    await recordAudit(tx, { at, actor, accountId, ...act });
    return { kind: "removed" };
  });
}
