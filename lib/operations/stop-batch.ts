import { findBatch } from "@/db/batches/find-batch";
import { findWork } from "@/db/batches/find-work";
import type { Store } from "@/db/store";
import { endWork } from "./batches/end-work";
import { caughtUp } from "./caught-up";

export type Stopped =
  | { readonly kind: "stopped"; readonly notStarted: number }
  /** It was over before. */
  | { readonly kind: "over" }
  | { readonly kind: "not-found" };

/**
 * Ends what has not started: what is done stays done, and the rest of the money is free again. What
 * was due before finds the money as it was; a large backlog does not keep anybody from stopping.
 */
export async function stopBatch(
  store: Store,
  { accountId, key }: { readonly accountId: number; readonly key: string },
  now: Date,
): Promise<Stopped> {
  await caughtUp(store, accountId, now, 0);
  return store.inTransaction(async (tx): Promise<Stopped> => {
    const batch = await findBatch(tx, accountId, key);
    const work = batch === null ? null : await findWork(tx, batch.id);
    if (batch === null || work === null) return { kind: "not-found" };
    if (batch.state !== "running") return { kind: "over" };
    await endWork(tx, { accountId, batch, work }, "stopped", now);
    return { kind: "stopped", notStarted: work.chosen - work.reached };
  });
}
