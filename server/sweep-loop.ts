import { sweepAsked } from "@/db/settings/sweep-asked";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { log } from "@/lib/log";
import { dropOldForms } from "@/lib/operations/drop-old-forms";
import { dropUnusedSets } from "@/lib/operations/number-sets";
import { type Swept, sweep } from "@/lib/operations/sweep";

const EVERY_MS = 60_000;
const LOOK_EVERY_MS = 1000;

/** What a sweep reports while and after it runs. Machine clock. */
export interface SweepReport {
  readonly startedAtMs: number;
  /** `null` while it runs. */
  readonly endedAtMs: number | null;
  readonly settled: number;
  /** Numbers that could not be settled, and 1 if the sweep itself failed. */
  readonly failures: number;
}

interface Sweeping {
  /** Who this process is, among all that may sweep. */
  readonly holder: string;
  readonly signal: AbortSignal;
  onReport(report: SweepReport): void;
}

/**
 * Sweeps each minute, and sooner when somebody waits for it, one after the other, until told to
 * stop. A sweep that fails is tried again.
 */
export async function sweepUntilStopped(store: Store, sweeping: Sweeping): Promise<void> {
  while (!sweeping.signal.aborted) {
    const asked = await sweepAsked(store);
    await sweepOnce(store, sweeping);
    await tidy(store, sweeping.signal);
    await untilDue(store, asked, sweeping.signal);
  }
}

async function sweepOnce(store: Store, { holder, signal, onReport }: Sweeping): Promise<void> {
  const startedAtMs = machineNow().getTime();
  let settled = 0;
  let failures = 0;
  const report = (endedAtMs: number | null) =>
    onReport({ startedAtMs, endedAtMs, settled, failures });
  try {
    const swept = await sweep(store, holder, {
      signal,
      onStep: (progress) => {
        settled = progress.settled;
        report(null);
      },
      onFault: ({ accountId, number, fault }) => {
        failures += 1;
        log.error({ accountId, number, fault }, "a number could not be settled and stays due");
      },
    });
    say(swept);
  } catch (fault) {
    failures += 1;
    log.error({ fault }, "the sweep failed and is tried again in a minute");
  }
  report(machineNow().getTime());
}

function say(swept: Swept) {
  if (swept.kind === "elsewhere") return log.info("another process sweeps");
  if (swept.settled > 0) log.info({ settled: swept.settled }, "swept");
  if (swept.clockDoubtedSince === null) return;
  const since = swept.clockDoubtedSince.toISOString();
  log.warn({ since }, "the clock leapt: removals wait until it ran on for a day or staff confirm");
}

/** Drops what nobody will ask for again, and spares the threads of the pages the log's upkeep. */
async function tidy(store: Store, signal: AbortSignal): Promise<void> {
  try {
    const sets = await dropUnusedSets(store, machineNow(), signal);
    if (sets > 0) log.info({ sets }, "dropped lists of numbers that nobody used");
    const drafts = await dropOldForms(store, machineNow(), signal);
    if (drafts > 0) log.info({ drafts }, "dropped drafts that nobody confirmed");
    await store.checkpoint();
  } catch (fault) {
    log.error({ fault }, "tidying up after the sweep failed");
  }
}

/** Until a minute is over, or somebody has asked since `asked` was read, or it is told to stop. */
async function untilDue(store: Store, asked: string | null, signal: AbortSignal): Promise<void> {
  for (let waited = 0; waited < EVERY_MS && !signal.aborted; waited += LOOK_EVERY_MS) {
    if ((await sweepAsked(store)) !== asked) return;
    await pause(signal);
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, LOOK_EVERY_MS);
    signal.addEventListener("abort", end, { once: true });
  });
}
