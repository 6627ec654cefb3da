import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { log } from "@/lib/log";
import { appNow } from "@/lib/operations/app-clock";
import { dropUnusedSets } from "@/lib/operations/number-sets";
import { settleAll } from "@/lib/operations/settle-due";

const EVERY_MS = 60_000;

let last = { endedAtMs: 0, tookMs: 0, failures: 0 };

export function lastSweep(): Readonly<typeof last> {
  return last;
}

/** Settles all that is due, once. What cannot be is logged, counted and tried again next time. */
export async function sweepOnce(
  store: Store,
  signal: AbortSignal,
  onStep: (settled: number) => void = () => undefined,
): Promise<number> {
  const startedAtMs = machineNow().getTime();
  const { settled } = await settleAll(store, await appNow(store), {
    signal,
    onStep: (step) => onStep(step.settled),
    onFault: ({ accountId, number, fault }) => {
      last = { ...last, failures: last.failures + 1 };
      log.error({ accountId, number, fault }, "a number could not be settled and stays due");
    },
  });
  const endedAtMs = machineNow().getTime();
  last = { ...last, endedAtMs, tookMs: endedAtMs - startedAtMs };
  return settled;
}

/** Sweeps each minute, one after the other, until told to stop. A failed sweep is tried again. */
export async function sweepEachMinute(store: Store, signal: AbortSignal): Promise<void> {
  while (await pause(signal)) {
    try {
      const settled = await sweepOnce(store, signal);
      if (settled > 0) log.info({ settled }, "swept");
      const dropped = await dropUnusedSets(store, machineNow(), signal);
      if (dropped > 0) log.info({ dropped }, "dropped lists of numbers that nobody used");
    } catch (fault) {
      last = { ...last, failures: last.failures + 1 };
      log.error({ fault }, "the sweep failed and is tried again in a minute");
    }
  }
}

/** @returns false when told to stop */
function pause(signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(false);
    const stop = () => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve(true);
    }, EVERY_MS);
    signal.addEventListener("abort", stop, { once: true });
  });
}
