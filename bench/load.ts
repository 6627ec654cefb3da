import { draw } from "./draw";
import { figure, median, quantile, sorted, type Verdict, verdict } from "./measure";
import { servingProcesses } from "./metrics";
import { openReader, type Reader } from "./reader";
import type { Served } from "./serve";

const PAGES = [
  "/numbers",
  "/numbers?status=active",
  "/numbers?country=IE",
  "/numbers?number=44",
  "/numbers?sort=expires",
];
/** Pages of each reader that are not counted: every process has drawn some before. */
const WARM = 2;
const ALONE = 60;
const PAGES_EACH = 8;
const PAUSE_MS = 2000;

interface Load {
  readonly accounts: readonly number[];
  readonly connections: number;
}

/** Many members reading at once, each over a connection of its own, against one of them alone. */
export async function benchLoad(served: Served, asked: Load): Promise<readonly Verdict[]> {
  const visitors = await Promise.all(asked.accounts.map((id) => served.memberOf(id)));
  const [first] = visitors;
  if (first === undefined) throw new Error("nobody to read");
  const processes = await servingProcesses(first);
  const readers = Array.from({ length: asked.connections }, (_, place) =>
    openReader(visitors[place % visitors.length] ?? first),
  );
  await timesOfAll(readers, { pages: WARM, pauseMs: 0 });
  const one = median(await timesOf(openReader(first), { pages: ALONE, from: 0, pauseMs: 0 }));
  const before = process.cpuUsage();
  const hurried = await timesOfAll(readers, { pages: PAGES_EACH, pauseMs: 0 });
  const { user, system } = process.cpuUsage(before);
  const calm = await timesOfAll(readers, { pages: PAGES_EACH, pauseMs: PAUSE_MS });
  for (const reader of readers) reader.close();
  const own = (user + system) / 1000 / hurried.length;
  const most = (1.5 * readers.length) / processes;
  const many = `with ${asked.connections} readers against one's p50`;
  return [
    figure("processes that serve", String(processes)),
    figure("one reader alone, p50", `${one.toFixed(1)} ms`),
    figure("processor time of the readers, each page", `${own.toFixed(2)} ms`),
    verdict(`p95 without pause ${many}`, quantile(hurried, 0.95) / one, most),
    verdict(`p95 with pauses ${many}`, quantile(calm, 0.95) / one, 4),
  ];
}

async function timesOfAll(
  readers: readonly Reader[],
  course: { readonly pages: number; readonly pauseMs: number },
): Promise<readonly number[]> {
  const taken = await Promise.all(
    readers.map((reader, from) => timesOf(reader, { ...course, from })),
  );
  return sorted(taken.flat());
}

/** Pauses are from half of `pauseMs` to half as much again: people don't click in step. */
async function timesOf(
  reader: Reader,
  { pages, from, pauseMs }: { pages: number; from: number; pauseMs: number },
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let run = 0; run < pages; run++) {
    if (pauseMs > 0) await pause(pauseMs / 2 + draw(from, run, pauseMs));
    taken.push(await reader.read(PAGES[(from + run) % PAGES.length] ?? "/numbers"));
  }
  return sorted(taken);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
