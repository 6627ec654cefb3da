import { setTimeout as pause } from "node:timers/promises";
import type { Store } from "@/db/store";
import { log } from "@/lib/log";
import { followVerdicts } from "@/lib/operations/follow-verdicts";
import { workThrough } from "@/lib/operations/work-through";

const LOOK_EVERY_MS = 200;
/** After a fault of the machine: it is likely to be met again at once. */
const TRY_AGAIN_AFTER_MS = 5000;

interface Looping {
  /** Who this process is, among all that may work. */
  readonly holder: string;
  readonly signal: AbortSignal;
}

/** Works through batches, and brings numbers along with verdicts, until told to stop. */
export async function workUntilStopped(store: Store, { holder, signal }: Looping): Promise<void> {
  while (!signal.aborted) {
    const waitMs = await worked(store, { holder, signal });
    await pause(waitMs, undefined, { signal }).catch(() => undefined);
  }
}

/** @returns how long to wait before the next look, in milliseconds */
async function worked(store: Store, { holder, signal }: Looping): Promise<number> {
  try {
    await workThrough(store, {
      holder,
      signal,
      onFault: ({ batchId, number, fault }) =>
        log.error({ batchId, number, fault }, "a number of a batch was left out"),
    });
    await followVerdicts(store, {
      holder,
      signal,
      onFault: ({ verificationId, number, fault }) =>
        log.error({ verificationId, number, fault }, "a number did not follow its verification"),
    });
    return LOOK_EVERY_MS;
  } catch (fault) {
    log.error({ fault }, "working through batches failed and is tried again");
    return TRY_AGAIN_AFTER_MS;
  }
}
