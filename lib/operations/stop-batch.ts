import { type Batch, findBatch } from "@/db/batches/find-batch";
import { type BatchWork, findWork } from "@/db/batches/find-work";
import type { Store, Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import type { Actor } from "@/lib/did/audit";
import { counted } from "@/lib/numbers/wording";
import { endWork } from "./batches/end-work";
import { tellOfPool } from "./batches/tell-of-pool";
import type { Step } from "./batches/weigh-step";
import { caughtUp } from "./caught-up";

export type Stopped =
  | { readonly kind: "stopped"; readonly notStarted: number }
  /** It was over before. */
  | { readonly kind: "over" }
  /** Staff have confirmed it, and a member would stop it. */
  | { readonly kind: "not-yours" }
  | { readonly kind: "not-found" };

interface Stopping {
  readonly accountId: number;
  readonly key: string;
  /** One of staff, who stop what staff have confirmed; left out: a member of the account. */
  readonly staff?: Actor;
}

/**
 * Ends what has not started: what is done stays done, and the rest of the money is free again. What
 * was due before finds the money as it was; a large backlog does not keep anybody from stopping.
 */
export async function stopBatch(
  store: Store,
  { accountId, key, staff }: Stopping,
  now: Date,
): Promise<Stopped> {
  await caughtUp(store, accountId, now, 0);
  return store.inTransaction(async (tx): Promise<Stopped> => {
    const batch = await findBatch(tx, accountId, key);
    const work = batch === null ? null : await findWork(tx, batch.id);
    if (batch === null || work === null) return { kind: "not-found" };
    const refusal = whyNotStopped(batch, work, staff);
    return refusal ?? ended(tx, { accountId, batch, work, staff }, now);
  });
}

/** Members don't stop what staff have confirmed; what members have is none of staff's. */
function whyNotStopped(
  { state }: Batch,
  { actor }: BatchWork,
  staff: Actor | undefined,
): Stopped | null {
  const isStaffs = actor?.actor === "staff";
  if (staff !== undefined && !isStaffs) return { kind: "not-found" };
  if (state !== "running") return { kind: "over" };
  return staff === undefined && isStaffs ? { kind: "not-yours" } : null;
}

async function ended(
  tx: Transaction,
  { staff, ...of }: Pick<Step, "accountId" | "batch" | "work"> & { staff: Actor | undefined },
  now: Date,
): Promise<Stopped> {
  await endWork(tx, of, "stopped", now);
  const notStarted = of.work.chosen - of.work.reached;
  if (staff === undefined) return { kind: "stopped", notStarted };
  const detail = `${counted(notStarted, "number")} not started`;
  await tellOfPool(tx, "pool-removal-stopped", { ...of, actor: staff, detail, at: machineNow() });
  return { kind: "stopped", notStarted };
}
