import { endLease, renewLease, takeLease } from "@/db/leases/leases";
import type { Store, Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { appNow } from "./app-clock";
import { clockDoubtedSince, seeClock } from "./clock-guard";
import { LeaseLost } from "./lease-lost";
import { settleAll } from "./settle-due";
import type { Pace, Sweep } from "./settle-turns";

/** After this the sweep of a process that is gone is taken over by another. */
const LEASE_MS = 30_000;

/** Off the threads that answer pages; the pause is longer than a waiting writer's between tries. */
const STEADY: Pace = { most: 1000, pauseMs: 12 };

export type Swept =
  | {
      readonly kind: "swept";
      readonly settled: number;
      /** Since when removals wait, because the clock leapt; `null` = they went on. */
      readonly clockDoubtedSince: Date | null;
    }
  /** Another process is at it, or has taken over. */
  | { readonly kind: "elsewhere" };

/**
 * Brings every account up to the app's clock, once, unless another process does so already.
 * @param holder who this process is, among all that may sweep
 */
export async function sweep(store: Store, holder: string, options: Sweep): Promise<Swept> {
  const lease = { name: "sweep", holder, lastsMs: LEASE_MS };
  const isOurs = await store.inTransaction(async (tx) => {
    await seeClock(tx);
    return takeLease(tx, lease, machineNow());
  });
  if (!isOurs) return { kind: "elsewhere" };
  const before = async (tx: Transaction) => {
    if (!(await renewLease(tx, lease, machineNow()))) throw new LeaseLost(holder);
  };
  try {
    const { settled } = await settleAll(store, await appNow(store), {
      pace: STEADY,
      ...options,
      before,
    });
    await store.inTransaction((tx) => endLease(tx, lease));
    return { kind: "swept", settled, clockDoubtedSince: await clockDoubtedSince(store) };
  } catch (fault) {
    if (fault instanceof LeaseLost) return { kind: "elsewhere" };
    throw fault;
  }
}
