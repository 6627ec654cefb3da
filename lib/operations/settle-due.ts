import { setImmediate } from "node:timers/promises";
import { accountsWithDue } from "@/db/accounts/accounts-with-due";
import { countDue } from "@/db/dids/count-due";
import type { Store } from "@/db/store";
import { settleStep } from "./settle-step";

/** The largest backlog that a page load deals with itself; a larger one waits for the sweep. */
const MOST_FOR_A_READ = 500;

/**
 * Brings one account up to `now` before it is read.
 * @returns transitions applied, and due numbers left to the sweep
 */
export async function settleDue(
  store: Store,
  accountId: number,
  now: Date,
): Promise<{ settled: number; left: number }> {
  const due = await countDue(store, accountId, now);
  if (due > MOST_FOR_A_READ) return { settled: 0, left: due };
  const settled = due === 0 ? 0 : await settleAccount(store, accountId, now, {});
  return { settled, left: 0 };
}

export interface Sweep {
  /** Stops between two steps; what is left stays due. */
  readonly signal?: AbortSignal;
  /** Told after each step how many transitions were applied so far. */
  readonly onStep?: (progress: { readonly settled: number }) => void;
}

/** Brings every account up to `now`, in steps short enough to serve pages between them. */
export async function settleAll(
  store: Store,
  now: Date,
  sweep: Sweep = {},
): Promise<{ settled: number }> {
  let settled = 0;
  for (const accountId of await accountsWithDue(store, now)) {
    const before = settled;
    settled += await settleAccount(store, accountId, now, {
      ...sweep,
      onStep: (progress) => sweep.onStep?.({ settled: before + progress.settled }),
    });
  }
  return { settled };
}

async function settleAccount(
  store: Store,
  accountId: number,
  now: Date,
  { signal, onStep }: Sweep,
): Promise<number> {
  let settled = 0;
  while (signal?.aborted !== true) {
    const applied = await store.inTransaction((tx) => settleStep(tx, accountId, now));
    if (applied === 0) return settled;
    settled += applied;
    onStep?.({ settled });
    await setImmediate();
  }
  return settled;
}
