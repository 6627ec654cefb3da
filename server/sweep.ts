import { randomBytes } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { log } from "@/lib/log";
import type { SweepReport } from "./sweep-loop";
import type { SweepOrder } from "./sweep-worker";

/** Beside the server in the build. */
const WORKER = "./sweep-worker.mjs";
const RESTART_AFTER_MS = 2000;
/** A step ends well within this; a thread that hangs longer does not hold up the end. */
const STOP_WITHIN_MS = 15_000;
const HOLDER_BYTES = 6;

export interface LastSweep {
  readonly endedAtMs: number;
  readonly tookMs: number;
  /** Of all sweeps of this process. */
  readonly failures: number;
}

let last: LastSweep = { endedAtMs: 0, tookMs: 0, failures: 0 };

/** What is known of the sweeps of this process, for whoever watches it. */
export function lastSweep(): LastSweep {
  return last;
}

export interface Sweeper {
  /** Resolves when the first sweep is over, well or not. */
  readonly first: Promise<void>;
  /** Resolves when the thread has ended, between two steps. */
  stop(): Promise<void>;
}

/** Sweeps in a thread of its own, so that no page waits for it; one that breaks is replaced. */
export function startSweeper(
  databasePath: string,
  onReport: (report: SweepReport) => void = () => undefined,
): Sweeper {
  const holder = `${process.pid}-${randomBytes(HOLDER_BYTES).toString("hex")}`;
  const stopping = new AbortController();
  let firstIsOver: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    firstIsOver = resolve;
  });
  const heard = (report: SweepReport) => {
    if (report.endedAtMs !== null) remember(report, report.endedAtMs);
    onReport(report);
    if (report.endedAtMs !== null) firstIsOver();
  };
  const running = keepRunning({ databasePath, holder }, heard, stopping.signal).finally(
    firstIsOver,
  );
  async function stop() {
    stopping.abort();
    await running;
  }
  return { first, stop };
}

function remember(report: SweepReport, endedAtMs: number) {
  const tookMs = endedAtMs - report.startedAtMs;
  last = { endedAtMs, tookMs, failures: last.failures + report.failures };
}

async function keepRunning(
  order: SweepOrder,
  onReport: (report: SweepReport) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await runThread(order, onReport, signal);
    if (signal.aborted) return;
    last = { ...last, failures: last.failures + 1 };
    log.error("the thread that sweeps has ended and is started again");
    await pause(RESTART_AFTER_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** @returns when the thread has ended, by itself or because it was told to */
function runThread(
  order: SweepOrder,
  onReport: (report: SweepReport) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const thread = new Worker(new URL(WORKER, import.meta.url), { workerData: order });
    let guard: NodeJS.Timeout | undefined;
    const stop = () => {
      thread.postMessage("stop");
      guard = setTimeout(() => void thread.terminate(), STOP_WITHIN_MS);
    };
    signal.addEventListener("abort", stop, { once: true });
    thread.on("message", onReport);
    thread.on("error", (fault) => log.error({ fault }, "the thread that sweeps broke"));
    thread.once("exit", () => {
      clearTimeout(guard);
      signal.removeEventListener("abort", stop);
      resolve();
    });
  });
}
