import type { Visitor } from "@/e2e/harness/visitor";
import { median, quantile, sorted, type Verdict, verdict } from "./measure";
import { load } from "./pages";
import type { Served } from "./serve";

const PAGES = [
  "/numbers",
  "/numbers?status=active",
  "/numbers?country=IE",
  "/numbers?number=44",
  "/numbers?sort=expires",
];
const ALONE = 60;
const PAGES_EACH = 8;
const PAUSE_MS = 2000;

interface Load {
  readonly accounts: readonly number[];
  readonly connections: number;
}

/** Many members reading at once against one of them alone; all is served by one process. */
export async function benchLoad(served: Served, asked: Load): Promise<readonly Verdict[]> {
  const visitors = await Promise.all(asked.accounts.map((id) => served.memberOf(id)));
  const [first] = visitors;
  if (first === undefined) throw new Error("nobody to read");
  const one = median(await timesOf(first, { pages: ALONE, from: 0, pauseMs: 0 }));
  const readers = Array.from(
    { length: asked.connections },
    (_, place) => visitors[place % visitors.length] ?? first,
  );
  const many = `with ${asked.connections} readers against one's p50`;
  return [
    verdict(`p95 without pause ${many}`, (await p95(readers, 0)) / one, 1.5 * readers.length),
    verdict(`p95 with pauses ${many}`, (await p95(readers, PAUSE_MS)) / one, 4),
  ];
}

/** Any answer but a page is a fault and ends the run. */
async function p95(readers: readonly Visitor[], pauseMs: number): Promise<number> {
  const taken = await Promise.all(
    readers.map((reader, from) => timesOf(reader, { pages: PAGES_EACH, from, pauseMs })),
  );
  return quantile(sorted(taken.flat()), 0.95);
}

async function timesOf(
  visitor: Visitor,
  { pages, from, pauseMs }: { pages: number; from: number; pauseMs: number },
): Promise<readonly number[]> {
  const taken: number[] = [];
  for (let run = 0; run < pages; run++) {
    if (pauseMs > 0) await pause(pauseMs * (0.5 + ((from * 7 + run * 3) % 10) / 10));
    const begun = performance.now();
    await load(visitor, PAGES[(from + run) % PAGES.length] ?? "/numbers");
    taken.push(performance.now() - begun);
  }
  return sorted(taken);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
