import { redirect } from "next/navigation";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { withBatch } from "@/lib/numbers/batch-href";
import type { PoolPlace } from "@/lib/operations/change-pool";
import { type DeletionDrawnUp, drawUpDeletion } from "@/lib/operations/draw-up-deletion";
import type { StaffMember } from "@/lib/session";

/** Leads to what numbers lose when a pool is taken back, or says why it can't be. */
export async function showRemoval(
  store: Store,
  { id: personId }: Pick<StaffMember, "id">,
  { accountId, poolId }: PoolPlace,
  now: Date,
): Promise<Exclude<DeletionDrawnUp, { kind: "drawn-up" }>> {
  const back = `/staff/accounts/${accountId}/pools/${poolId}`;
  const wish = { accountId, personId, thing: { kind: "pool", id: poolId }, back } as const;
  const clocks = { now, machine: machineNow() };
  const drawn = await drawUpDeletion(store, { ...wish, moveTo: null }, clocks);
  return drawn.kind === "drawn-up" ? redirect(withBatch(back, drawn.key)) : drawn;
}
