import { spawn, spawnSync } from "node:child_process";
import type { Visitor } from "@/e2e/harness/visitor";
import { CSV_COLUMNS } from "@/lib/numbers/csv-format";
import { median, type Verdict, verdict } from "./measure";
import type { Served } from "./serve";

const RUNS = 3;
const SLOW_READERS = 20;
const SLOW_BYTES = 4_000_000;
const MOST_GROWTH_MB = 64;

/** The same rows and as many columns, written by SQLite's own shell. */
const SHELL_QUERY = `
  SELECT '+' || number, description, country_code, region_id, city_id, number_type, status,
    expires_at, billing_cycles, billing_period_months, price_plan_id, 'USD', trunk_id,
    trunk_group_id, included_channels, dedicated_channels, capacity_limit, verification,
    identity_id, emergency, a2p, cnam, created_at, canceled_at, port_in_started_at,
    blocked_reason, activated_at, billing_anchor_day
  FROM dids WHERE account_id = 1 ORDER BY number`;

/** The whole account as one file: its time against SQLite's shell, and memory while others dawdle. */
export async function benchCsv(served: Served, path: string): Promise<readonly Verdict[]> {
  const visitor = await served.memberOf(1);
  const ours: number[] = [];
  const shells: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    ours.push(await timeOf(() => download(visitor, "systems")));
    if (hasShell()) shells.push(await timeOf(() => shellExport(path)));
  }
  const own = median(ours.sort((a, b) => a - b));
  const shell = median(shells.sort((a, b) => a - b));
  const figure = `${(own / 1000).toFixed(1)} s, ${CSV_COLUMNS.length} columns`;
  const against = shells.length === 0 ? [] : [verdict("CSV against sqlite3 -csv", own / shell, 1)];
  return [
    { what: "CSV of the account", measured: figure, bound: "", holds: true },
    ...against,
    await memoryWithSlowReaders(served),
  ];
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function download(visitor: Visitor, profile: string): Promise<number> {
  const response = await visitor.ask(`/numbers/export?profile=${profile}`);
  return (await response.arrayBuffer()).byteLength;
}

function shellExport(path: string): Promise<void> {
  const shell = spawn("sqlite3", ["-csv", `file:${path}?mode=ro`, SHELL_QUERY], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  shell.stdout.resume();
  return new Promise((resolve, reject) => {
    shell.once("error", reject);
    shell.once("close", () => resolve());
  });
}

function hasShell(): boolean {
  return spawnSync("sqlite3", ["--version"]).status === 0;
}

/** Readers that take a little and then wait must not make the server keep what they have not read. */
async function memoryWithSlowReaders(served: Served): Promise<Verdict> {
  const visitor = await served.memberOf(1);
  const before = await residentMb(visitor);
  const readers = await Promise.all(
    Array.from({ length: SLOW_READERS }, (_, place) => slowReader(served, place + 1)),
  );
  const grown = (await residentMb(visitor)) - before;
  for (const reader of readers) await reader.cancel();
  return verdict(`memory growth with ${readers.length} slow readers`, grown, MOST_GROWTH_MB, " MB");
}

async function slowReader(served: Served, accountId: number) {
  const visitor = await served.memberOf(accountId);
  const response = await visitor.ask("/numbers/export?profile=systems");
  const reader = response.body?.getReader();
  if (reader === undefined) throw new Error("the export has no body");
  for (let bytes = 0; bytes < SLOW_BYTES; ) {
    const { value, done } = await reader.read();
    if (done) break;
    bytes += value.length;
  }
  return reader;
}

async function residentMb(visitor: Visitor): Promise<number> {
  const text = await (await visitor.ask("/metrics")).text();
  const bytes = /^my_numbers_resident_memory_bytes (\S+)$/m.exec(text)?.[1];
  return Number(bytes) / 1024 / 1024;
}
