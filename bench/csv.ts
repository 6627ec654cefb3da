import type { Visitor } from "@/e2e/harness/visitor";
import { figure, least, sorted, type Verdict, verdict } from "./measure";
import { cpuOfServer, residentMb } from "./metrics";
import type { Served } from "./serve";
import { hasShell, shellExport } from "./shell-export";

const TURNS = 2;
const SLOW_READERS = 20;
const SLOW_BYTES = 4_000_000;
const MOST_GROWTH_MB = 64;
const FILE = "/numbers/export?profile=systems";

/** The whole account as one file: its time against SQLite's shell, and memory while others dawdle. */
export async function benchCsv(served: Served, path: string): Promise<readonly Verdict[]> {
  const visitor = await served.memberOf(1);
  const ours: number[] = [];
  const shells: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(await cpuOfServer(visitor, () => download(visitor)));
    if (hasShell()) shells.push(await shellExport(path));
  }
  const own = least(sorted(ours)) / 1000;
  const shell = least(sorted(shells));
  return [
    figure("processor time for the account's CSV", `${own.toFixed(1)} s`),
    ...(shells.length === 0 ? [] : [verdict("CSV against sqlite3 -csv", own / shell, 1)]),
    await memoryWithSlowReaders(served),
  ];
}

/** Read and thrown away, as by somebody who writes it to a disk. */
async function download(visitor: Visitor): Promise<void> {
  const reader = (await visitor.ask(FILE)).body?.getReader();
  while (reader !== undefined && !(await reader.read()).done);
}

/**
 * Readers that take a little and then wait must not make the server keep what they have not read.
 * They sign in before: what that takes is no part of it.
 */
async function memoryWithSlowReaders(served: Served): Promise<Verdict> {
  const visitor = await served.memberOf(1);
  const members = await Promise.all(
    Array.from({ length: SLOW_READERS }, (_, place) => served.memberOf(place + 1)),
  );
  const before = await residentMb(visitor);
  const readers = await Promise.all(members.map(slowReader));
  const grown = (await residentMb(visitor)) - before;
  for (const reader of readers) await reader.cancel();
  return verdict(`memory growth with ${readers.length} slow readers`, grown, MOST_GROWTH_MB, " MB");
}

async function slowReader(visitor: Visitor) {
  const reader = (await visitor.ask(FILE)).body?.getReader();
  if (reader === undefined) throw new Error("the export has no body");
  for (let bytes = 0; bytes < SLOW_BYTES; ) {
    const { value, done } = await reader.read();
    if (done) break;
    bytes += value.length;
  }
  return reader;
}
