import { countBacklog } from "@/db/dids/count-backlog";
import type { Store } from "@/db/store";
import { log } from "@/lib/log";
import { appNow } from "@/lib/operations/app-clock";
import type { Figures, WholeApp } from "./whole-app";

export interface Health {
  readonly status: 200 | 503;
  readonly body: string;
}

/** Whether pages can be answered: the database reads. Says nothing of any account. */
export function health(store: Store, app: WholeApp): Health {
  if (!canRead(store)) return { status: 503, body: "database\n" };
  const { processes, serving } = app.state();
  const body = serving < processes ? `ok: ${serving} of ${processes} processes serve\n` : "ok\n";
  return { status: 200, body };
}

function canRead(store: Store): boolean {
  try {
    store.row("SELECT count(*) FROM settings");
    return true;
  } catch (fault) {
    log.error({ fault }, "health: the database can't be read");
    return false;
  }
}

/** Figures in the text format that collectors read. Sums over all accounts, never one's own. */
export async function metrics(store: Store, app: WholeApp): Promise<string> {
  const { processes, serving, restarts, sweep } = app.state();
  const each = await app.figures();
  const figures: readonly (readonly [string, number])[] = [
    ["database_up", canRead(store) ? 1 : 0],
    ["due_numbers", await countBacklog(store, await appNow(store))],
    ["last_sweep_timestamp_seconds", sweep.endedAtMs / 1000],
    ["last_sweep_duration_seconds", sweep.tookMs / 1000],
    ["sweep_failures_total", sweep.failures],
    ["event_loop_delay_p99_seconds", Math.max(...each.map((one) => one.delayP99Seconds))],
    ["event_loop_delay_max_seconds", Math.max(...each.map((one) => one.delayMaxSeconds))],
    ["resident_memory_bytes", sum(each.map((one) => one.residentBytes))],
    ["process_cpu_seconds_total", sum(each.map((one) => one.processorSeconds))],
    ["serving_processes_wanted", processes],
    ["serving_processes", serving],
    ["serving_restarts_total", restarts],
  ];
  return [...figures, ...requestsOf(each)]
    .map(([name, value]) => `my_numbers_${name} ${value}\n`)
    .join("");
}

/** How evenly connections fall to the processes that serve. */
function requestsOf(each: readonly Figures[]): readonly (readonly [string, number])[] {
  const serving = each.length === 1 ? each : each.filter((one) => one.place !== null);
  return serving.map(({ place, requests }) => [
    `requests_total{process="${place ?? 1}"}`,
    requests,
  ]);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
