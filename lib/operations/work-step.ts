import type { AtWork } from "@/db/batches/list-at-work";
import { isFenced } from "@/db/imports/fence";
import { isMachineFault } from "@/db/is-machine-fault";
import type { Lease } from "@/db/leases/leases";
import type { Store, Transaction } from "@/db/store";
import { appNow } from "./app-clock";
import { countStep } from "./batches/count-step";
import { runStep } from "./batches/run-step";
import { isToCount, seenWork } from "./batches/seen-work";
import { takeStep } from "./batches/take-step";
import { type Step, weighStep } from "./batches/weigh-step";
import { LeaseLost } from "./lease-lost";
import { type BatchFault, leaveOut } from "./leave-out";
import { underLease } from "./under-lease";

/** After this the batch of a process that is gone is taken over by another. */
const LEASE_MS = 5000;

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
    await leaveOut(store, at, { onFault: pressing.onFault, lease, fault });
    return "on";
  }
}

async function stepped(
  store: Store,
  at: AtWork,
  { most }: Pressing,
  lease: Lease,
): Promise<Stepped> {
  const { accountId } = at;
  const seen = await seenWork(store, at);
  if (seen === null) return "over";
  if (isToCount(seen)) {
    await countStep(store, seen.batch, { accountId, before: (tx) => underLease(tx, lease) });
    return "over";
  }
  return store.inTransaction(async (tx): Promise<Stepped> => {
    await underLease(tx, lease);
    if (await isFenced(tx, accountId)) return "elsewhere";
    const current = await seenWork(tx, at);
    if (current === null || current.batch.state !== seen.batch.state) return "on";
    await stepIn(tx, { accountId, ...current, most }, await appNow(tx));
    return "on";
  });
}

function stepIn(tx: Transaction, step: Step, now: Date): Promise<void> {
  if (step.batch.state === "running") return runStep(tx, step, now);
  return step.work.source === null ? weighStep(tx, step, now) : takeStep(tx, step, now);
}
