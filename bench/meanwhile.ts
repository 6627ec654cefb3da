import { performance } from "node:perf_hooks";
import { quantile, sorted, type Verdict, verdict } from "./measure";
import { load } from "./pages";
import type { Served } from "./serve";

/** Enough for the slowest hundredth of them to be more than one. */
const IDLE_READS = 150;
const PAGE = "/activity";

interface Read {
  /** Milliseconds of each page, sorted. */
  readonly pages: readonly number[];
  /** Milliseconds of each bare answer, asked for before each page, sorted. */
  readonly waits: readonly number[];
}

export function readsWhileIdle(served: Served, accountId: number): Promise<Read> {
  return reads(served, accountId, async (place) => place < IDLE_READS);
}

export function readsUntil(
  served: Served,
  accountId: number,
  isOver: () => Promise<boolean>,
): Promise<Read> {
  return reads(served, accountId, async () => !(await isOver()));
}

async function reads(
  served: Served,
  accountId: number,
  goesOn: (place: number) => Promise<boolean>,
): Promise<Read> {
  const visitor = await served.memberOf(accountId);
  for (let warm = 0; warm < 20; warm++) await load(visitor, PAGE);
  const pages: number[] = [];
  const waits: number[] = [];
  for (let place = 0; await goesOn(place); place++) {
    waits.push(await msOf(() => visitor.ask("/healthz").then((answer) => answer.text())));
    pages.push(await msOf(() => load(visitor, PAGE)));
  }
  return { pages: sorted(pages), waits: sorted(waits) };
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** What others feel of a large work, in the account that it is about or in another. */
export function verdictsOf(idle: Read, busy: Read): readonly Verdict[] {
  const ratio = quantile(busy.pages, 0.99) / quantile(idle.pages, 0.99);
  const longest = (read: Read) => read.waits.at(-1) ?? Number.NaN;
  return [
    verdict("p99 of a page during it against idle", ratio, 2),
    verdict("the longest wait for a bare answer during it", longest(busy), 50, " ms"),
    { ...verdict("the same while idle", longest(idle), 0, " ms"), bound: "", holds: true },
  ];
}

export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}
