import type { Visitor } from "@/e2e/harness/visitor";
import { readsUntil, readsWhileIdle, verdictsOf } from "./meanwhile";
import { figure, least, sorted, type Verdict, verdict } from "./measure";
import { cpuOfServer, residentMb } from "./metrics";
import { drain } from "./reader";
import type { Served } from "./serve";
import { hasShell, shellExport } from "./shell-export";

const TURNS = 2;
const SLOW_READERS = 20;
/** As many as one account may have at a time. */
const FAST_READERS = 2;
const OTHER = 2;
const SLOW_BYTES = 4_000_000;
const MOST_GROWTH_MB = 64;
const FILE = "/numbers/export?profile=systems";

/** The whole account as one file: its time against SQLite's shell, and memory while others dawdle. */
export async function benchCsv(served: Served, path: string): Promise<readonly Verdict[]> {
  const visitor = await served.memberOf(1);
  const ours: number[] = [];
  const packed: number[] = [];
  const shells: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    ours.push(await cpuOfServer(visitor, () => download(visitor, "identity")));
    packed.push(await cpuOfServer(visitor, () => download(visitor, "gzip")));
    if (hasShell()) shells.push(await shellExport(path));
  }
  const own = least(sorted(ours)) / 1000;
  const shell = least(sorted(shells));
  return [
    figure("processor time for the account's CSV", `${own.toFixed(1)} s`),
    figure(
      "the same packed, as browsers take it",
      `${(least(sorted(packed)) / 1000).toFixed(1)} s`,
    ),
    ...(shells.length === 0 ? [] : [verdict("CSV against sqlite3 -csv", own / shell, 1)]),
    await memoryWithSlowReaders(served),
    ...(await othersMeanwhile(served)),
  ];
}

/** Read and thrown away, as by somebody who writes it to a disk; the shell packs nothing either. */
async function download(visitor: Visitor, encoding: "identity" | "gzip"): Promise<void> {
  const headers = { "accept-encoding": encoding };
  const reader = (await visitor.ask(FILE, { headers })).body?.getReader();
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

/** What somebody of another account feels while several files are written as fast as they can be. */
async function othersMeanwhile(served: Served): Promise<readonly Verdict[]> {
  const idle = await readsWhileIdle(served, OTHER);
  const visitor = await served.memberOf(1);
  let running = FAST_READERS;
  const files = Array.from({ length: FAST_READERS }, async () => {
    await drain(visitor, FILE);
    running -= 1;
  });
  const busy = await readsUntil(served, OTHER, async () => running === 0);
  await Promise.all(files);
  return verdictsOf(idle, busy);
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
