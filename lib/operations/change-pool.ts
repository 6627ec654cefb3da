import { recordAudit } from "@/db/audit/record-audit";
import { findPoolUse } from "@/db/capacity/find-pool-use";
import { type PoolDraft, updatePool } from "@/db/capacity/write-pool";
import { deletionOf } from "@/db/deletions/running-deletions";
import type { Store, Transaction } from "@/db/store";
import type { PoolUse } from "@/lib/did/capacity";
import { poolChangeWords } from "@/lib/numbers/wording-capacity";
import type { By } from "./act-on-person";
import { type Allotted, isPoolNameTaken } from "./allot-pool";
import { type CatchingUp, commandOn } from "./command-on";

export interface PoolPlace {
  readonly accountId: number;
  readonly poolId: number;
}

/** Numbers and shared groups have this many of its channels. */
export interface InUse {
  readonly kind: "in-use";
  readonly channels: number;
}

/** A batch takes it back already. */
export interface Leaving {
  readonly kind: "being-deleted";
}

export type PoolChanged = Exclude<Allotted, { kind: "closed" }> | InUse | Leaving | CatchingUp;

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
    const refusal = await whyNotChanged(tx, { accountId, pool }, draft);
    if (refusal !== null) return refusal;
    const saved = { kind: "saved", id: poolId } as const;
    if (pool.name === draft.name && pool.channels === draft.channels) return saved;
    await updatePool(tx, accountId, poolId, draft);
    const detail = poolChangeWords(pool, draft);
    const act = { action: "pool-changed", subject: draft.name, detail } as const;
    await recordAudit(tx, { at, actor, accountId, ...act });
    return saved;
  });
}

async function whyNotChanged(
  tx: Transaction,
  { accountId, pool }: { readonly accountId: number; readonly pool: PoolUse & { id: number } },
  draft: PoolDraft,
): Promise<PoolChanged | null> {
  if (await isTakenBack(tx, accountId, pool.id)) return { kind: "being-deleted" };
  if (await isPoolNameTaken(tx, accountId, draft.name, pool.id)) return { kind: "name-taken" };
  const channels = pool.dedicated + pool.shared;
  const isSmaller = draft.channels < pool.channels;
  return isSmaller && draft.channels < channels ? { kind: "in-use", channels } : null;
}

export async function isTakenBack(
  tx: Transaction,
  accountId: number,
  id: number,
): Promise<boolean> {
  return (await deletionOf(tx, accountId, { kind: "pool", id })) !== null;
}
