import { setTimeout as pause } from "node:timers/promises";
import { type AtWork, listAtWork } from "@/db/batches/list-at-work";
import type { Store } from "@/db/store";
import { appNow } from "./app-clock";
import { caughtUp } from "./caught-up";
import type { BatchFault } from "./leave-out";
import { type Pressing, type Stepped, workStep } from "./work-step";

export interface Working {
  /** Who this process is, among all that may work. */
  readonly holder: string;
  /** Stops between two steps; what is left is taken up again. */
  readonly signal?: AbortSignal;
  /** Told of each number that was left out because of a fault. */
  readonly onFault: (fault: BatchFault) => void;
  /** Items in one transaction, and what is left to other writers between two of them. */
  readonly pace?: { readonly most: number; readonly pauseMs: number };
}

/**
 * Off the threads that answer pages; the pause is longer than a waiting writer's between tries. A
 * commit writes pages of indexes again that the last one wrote: a larger step writes fewer, and
 * keeps others waiting for longer.
 */
const STEADY = { most: 2000, pauseMs: 12 };

/**
 * Works through every batch that waits for it, taking turns, until nothing is left to do here.
 */
export async function workThrough(store: Store, working: Working): Promise<void> {
  const sizes = new Map<number, number>();
  for (let made = 1; made > 0; ) {
    made = await round(store, await listAtWork(store), { ...working, sizes });
  }
}

/** A step for each. @returns how many were made */
async function round(
  store: Store,
  waiting: readonly AtWork[],
  { holder, signal, onFault, pace = STEADY, sizes }: Working & { sizes: Map<number, number> },
): Promise<number> {
  let made = 0;
  for (const at of waiting) {
    if (signal?.aborted === true) return 0;
    const most = sizes.get(at.id) ?? pace.most;
    const stepped = await caughtUpStep(store, at, { holder, most, onFault });
    sizes.set(at.id, nextMost(stepped, most, pace.most));
    if (stepped === "elsewhere") continue;
    made += 1;
    await pause(pace.pauseMs);
  }
  return made;
}

/** What time has made due comes first; a large backlog is the sweep's, and the batch waits for it. */
async function caughtUpStep(store: Store, at: AtWork, pressing: Pressing): Promise<Stepped> {
  const settled = await caughtUp(store, at.accountId, await appNow(store), 0);
  return settled === "ready" ? workStep(store, at, pressing) : "elsewhere";
}

/** Down to the one number at fault, and up again behind it. */
function nextMost(stepped: Stepped, most: number, usual: number): number {
  return stepped === "smaller" ? Math.floor(most / 2) : Math.min(most * 2, usual);
}
