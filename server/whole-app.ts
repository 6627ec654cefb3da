import cluster from "node:cluster";
import { monitorEventLoopDelay } from "node:perf_hooks";
import type { LastSweep } from "./sweep";

const NANOSECONDS = 1e9;
const MICROSECONDS = 1e6;
const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();

let requests = 0;

/** Counts one request of this process. */
export function countRequest() {
  requests += 1;
}

/** What one process tells of itself. */
export interface Figures {
  /** Which of those that serve it is; `null` = the only one, or the keeper. */
  readonly place: number | null;
  readonly requests: number;
  readonly delayP99Seconds: number;
  readonly delayMaxSeconds: number;
  readonly residentBytes: number;
  readonly processorSeconds: number;
}

export interface AppState {
  /** How many processes should answer, and how many do. */
  readonly processes: number;
  readonly serving: number;
  /** Processes that broke and were replaced. */
  readonly restarts: number;
  readonly sweep: LastSweep;
}

/** The app as a whole, as each process that answers knows it. */
export interface WholeApp {
  state(): AppState;
  figures(): Promise<readonly Figures[]>;
}

export function ownFigures(): Figures {
  const { user, system } = process.cpuUsage();
  return {
    place: cluster.worker?.id ?? null,
    requests,
    delayP99Seconds: finite(delay.percentile(99)) / NANOSECONDS,
    delayMaxSeconds: finite(delay.max) / NANOSECONDS,
    residentBytes: process.memoryUsage.rss(),
    processorSeconds: (user + system) / MICROSECONDS,
  };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
