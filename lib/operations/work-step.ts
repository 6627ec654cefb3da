import { type Batch, findBatch } from "@/db/batches/find-batch";
import { type BatchWork, findWork } from "@/db/batches/find-work";
import type { AtWork } from "@/db/batches/list-at-work";
import { isMachineFault } from "@/db/is-machine-fault";
import { type Lease, takeLease } from "@/db/leases/leases";
import type { Store, Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { appNow } from "./app-clock";
import { countStep } from "./batches/count-step";
import { runStep } from "./batches/run-step";
import { setAside } from "./batches/set-aside";
import { takeStep } from "./batches/take-step";
import { type Step, weighStep } from "./batches/weigh-step";
import { LeaseLost } from "./lease-lost";

/** After this the batch of a process that is gone is taken over by another. */
const LEASE_MS = 5000;

/** A number that a batch could not deal with. It was left out. */
export interface BatchFault {
  readonly batchId: number;
  readonly number: string;
  readonly fault: unknown;
}

export interface Pressing {
  /** Who this process is, among all that may work. */
  readonly holder: string;
  /** Items in one transaction. */
  readonly most: number;
  readonly onFault: (fault: BatchFault) => void;
}

/** Nothing is left to do for it, another process is at it, or a smaller step is needed. */
export type Stepped = "on" | "over" | "elsewhere" | "smaller";

/**
 * Makes the next step of a batch, in one transaction with how far it is: whoever is killed leaves
 * nothing half done, and no item is dealt with twice.
 * @throws when it is the machine that is at fault
 */
export async function workStep(store: Store, at: AtWork, pressing: Pressing): Promise<Stepped> {
  const lease = { name: `batch ${at.id}`, holder: pressing.holder, lastsMs: LEASE_MS };
  try {
    return await stepped(store, at, pressing, lease);
  } catch (fault) {
    if (fault instanceof LeaseLost) return "elsewhere";
    if (isMachineFault(fault)) throw fault;
    if (pressing.most > 1) return "smaller";
    return leftOut(store, at, { pressing, lease, fault });
  }
}

async function stepped(
  store: Store,
  at: AtWork,
  { most }: Pressing,
  lease: Lease,
): Promise<Stepped> {
  const { accountId } = at;
  const seen = await found(store, at);
  if (seen === null) return "over";
  if (isToCount(seen)) {
    await countStep(store, seen.batch, { accountId, before: (tx) => leased(tx, lease) });
    return "over";
  }
  return store.inTransaction(async (tx): Promise<Stepped> => {
    await leased(tx, lease);
    const current = await found(tx, at);
    if (current === null || current.batch.state !== seen.batch.state) return "on";
    await stepIn(tx, { accountId, ...current, most }, await appNow(tx));
    return "on";
  });
}

interface Seen {
  readonly batch: Batch;
  readonly work: BatchWork;
}

async function found(
  reader: Store | Transaction,
  { accountId, key }: AtWork,
): Promise<Seen | null> {
  const batch = await findBatch(reader, accountId, key);
  const work = batch === null ? null : await findWork(reader, batch.id);
  if (batch === null || work === null || batch.state === "draft") return null;
  return { batch, work };
}

function isToCount({ batch, work }: Seen): boolean {
  if (batch.state === "finished" || batch.state === "stopped") return true;
  return batch.state === "drawing" && work.source === null && work.reached === work.chosen;
}

async function leased(tx: Transaction, lease: Lease): Promise<void> {
  if (!(await takeLease(tx, lease, machineNow()))) throw new LeaseLost(lease.holder);
}

function stepIn(tx: Transaction, step: Step, now: Date): Promise<void> {
  if (step.batch.state === "running") return runStep(tx, step, now);
  return step.work.source === null ? weighStep(tx, step, now) : takeStep(tx, step, now);
}

interface AtFault {
  readonly pressing: Pressing;
  readonly lease: Lease;
  readonly fault: unknown;
}

/** @throws the fault itself where it was not a number's */
async function leftOut(
  store: Store,
  at: AtWork,
  { pressing, lease, fault }: AtFault,
): Promise<Stepped> {
  const number = await store.inTransaction(async (tx) => {
    await leased(tx, lease);
    const seen = await found(tx, at);
    if (seen === null || seen.work.source !== null || isToCount(seen)) throw fault;
    return setAside(tx, { accountId: at.accountId, ...seen, most: 1 }, await appNow(tx));
  });
  pressing.onFault({ batchId: at.id, number, fault });
  return "on";
}
