import { setTimeout as pause } from "node:timers/promises";
import { isFenced } from "@/db/imports/fence";
import { isMachineFault } from "@/db/is-machine-fault";
import type { Store, Transaction } from "@/db/store";
import { listVerdictWork, type VerdictWork } from "@/db/verifications/verdict-work";
import { appNow } from "./app-clock";
import { caughtUp } from "./caught-up";
import { LeaseLost } from "./lease-lost";
import { followStep, skipStep } from "./registration/verdict-step";
import { underLease } from "./under-lease";

/** A number that could not follow its verification's verdict. It was left as it is. */
export interface VerdictFault {
  readonly verificationId: number;
  readonly number: string;
  readonly fault: unknown;
}

interface Following {
  /** Who this process is, among all that may work. */
  readonly holder: string;
  readonly signal?: AbortSignal;
  readonly onFault: (fault: VerdictFault) => void;
  /** Numbers in one transaction, and what is left to other writers between two of them. */
  readonly pace?: { readonly most: number; readonly pauseMs: number };
}

const LEASE_MS = 5000;
/** Each number is written by itself: so many hold the lock for a moment alone. */
const STEADY = { most: 250, pauseMs: 12 };

/** Brings numbers along with what was decided about their verifications, until all have followed. */
export async function followVerdicts(store: Store, following: Following): Promise<void> {
  const { signal, pace = STEADY } = following;
  for (const work of await listVerdictWork(store)) {
    for (let most = pace.most; most > 0 && signal?.aborted !== true; ) {
      most = await stepped(store, work, { ...following, most });
      await pause(pace.pauseMs);
    }
  }
}

/** @returns how many numbers the next step takes; 0 = none, or an import or another process is at it */
async function stepped(
  store: Store,
  work: VerdictWork,
  { most, holder, onFault, pace = STEADY }: Following & { readonly most: number },
): Promise<number> {
  const { accountId, verificationId } = work;
  const lease = { name: `verdict ${verificationId}`, holder, lastsMs: LEASE_MS };
  if ((await caughtUp(store, accountId, await appNow(store), 0)) !== "ready") return 0;
  const leased = <Answer>(step: (tx: Transaction) => Promise<Answer>) =>
    store.inTransaction(async (tx) => {
      await underLease(tx, lease);
      if (await isFenced(tx, accountId)) throw new LeaseLost(holder);
      return step(tx);
    });
  try {
    const reached = await leased((tx) => followStep(tx, work, most));
    return reached === null ? 0 : Math.min(most * 2, pace.most);
  } catch (fault) {
    if (fault instanceof LeaseLost) return 0;
    if (isMachineFault(fault)) throw fault;
    if (most > 1) return Math.floor(most / 2);
    onFault({ verificationId, fault, number: await leased((tx) => skipStep(tx, work)) });
    return most;
  }
}
