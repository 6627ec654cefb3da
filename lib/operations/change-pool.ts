import { recordAudit } from "@/db/audit/record-audit";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { deletePool, type PoolDraft, updatePool } from "@/db/capacity/write-pool";
import type { Store } from "@/db/store";
import { counted } from "@/lib/numbers/wording";
import { poolChangeWords } from "@/lib/numbers/wording-capacity";
import type { By } from "./act-on-person";
import { type Allotted, isPoolNameTaken } from "./allot-pool";
import { type CatchingUp, commandOn } from "./command-on";

interface PoolPlace {
  readonly accountId: number;
  readonly poolId: number;
}

/** Numbers and shared groups have this many of its channels. */
interface InUse {
  readonly kind: "in-use";
  readonly channels: number;
}

export type PoolChanged = Exclude<Allotted, { kind: "closed" }> | InUse | CatchingUp;
export type PoolRemoved = { readonly kind: "removed" | "not-found" } | InUse | CatchingUp;

/** A pool is never made smaller than what is given out of it at `now` by the app's clock. */
export function changePool(
  store: Store,
  { accountId, poolId, draft }: PoolPlace & { readonly draft: PoolDraft },
  { actor, now: at }: By,
  now: Date,
): Promise<PoolChanged> {
  return commandOn(store, { accountId, now }, async (tx): Promise<PoolChanged> => {
    const pool = await findPoolUse(tx, accountId, poolId);
    if (pool === null) return { kind: "not-found" };
    if (await isPoolNameTaken(tx, accountId, draft.name, poolId)) return { kind: "name-taken" };
    const channels = pool.dedicated + pool.shared;
    const isSmaller = draft.channels < pool.channels;
    if (isSmaller && draft.channels < channels) return { kind: "in-use", channels };
    const saved = { kind: "saved", id: poolId } as const;
    if (pool.name === draft.name && pool.channels === draft.channels) return saved;
    await updatePool(tx, accountId, poolId, draft);
    const detail = poolChangeWords(pool, draft);
    const act = { action: "pool-changed", subject: draft.name, detail } as const;
    await recordAudit(tx, { at, actor, accountId, ...act });
    return saved;
  });
}

/** A pool goes when no number and no shared group has any of its channels. */
export function removePool(
  store: Store,
  { accountId, poolId }: PoolPlace,
  { actor, now: at }: By,
  now: Date,
): Promise<PoolRemoved> {
  return commandOn(store, { accountId, now }, async (tx): Promise<PoolRemoved> => {
    const pool = await findPoolUse(tx, accountId, poolId);
    if (pool === null) return { kind: "not-found" };
    const channels = pool.dedicated + pool.shared;
    if (channels > 0) return { kind: "in-use", channels };
    await deletePool(tx, accountId, poolId);
    const detail = counted(pool.channels, "channel");
    const act = { action: "pool-removed", subject: pool.name, detail } as const;
    await recordAudit(tx, { at, actor, accountId, ...act });
    return { kind: "removed" };
  });
}
