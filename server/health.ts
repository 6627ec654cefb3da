import { monitorEventLoopDelay } from "node:perf_hooks";
import { countBacklog } from "@/db/dids/count-backlog";
import type { Store } from "@/db/store";
import { log } from "@/lib/log";
import { appNow } from "@/lib/operations/app-clock";
import { lastSweep } from "./sweep";

const NANOSECONDS = 1e9;
const MICROSECONDS = 1e6;
const delay = monitorEventLoopDelay({ resolution: 20 });
delay.enable();

export interface Health {
  readonly status: 200 | 503;
  readonly body: string;
}

/** Whether pages can be answered: the database reads. Says nothing of any account. */
export function health(store: Store): Health {
  try {
    store.row("SELECT count(*) FROM settings");
    return { status: 200, body: "ok\n" };
  } catch (fault) {
    log.error({ fault }, "health: the database can't be read");
    return { status: 503, body: "database\n" };
  }
}

/** Figures in the text format that collectors read. Sums over all accounts, never one's own. */
export async function metrics(store: Store): Promise<string> {
  const sweep = lastSweep();
  const figures: readonly (readonly [string, number])[] = [
    ["database_up", health(store).status === 200 ? 1 : 0],
    ["due_numbers", await countBacklog(store, await appNow(store))],
    ["last_sweep_timestamp_seconds", sweep.endedAtMs / 1000],
    ["last_sweep_duration_seconds", sweep.tookMs / 1000],
    ["sweep_failures_total", sweep.failures],
    ["event_loop_delay_p99_seconds", finite(delay.percentile(99)) / NANOSECONDS],
    ["event_loop_delay_max_seconds", finite(delay.max) / NANOSECONDS],
    ["resident_memory_bytes", process.memoryUsage.rss()],
    ["process_cpu_seconds_total", processorSeconds()],
  ];
  return figures.map(([name, value]) => `my_numbers_${name} ${value}\n`).join("");
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
