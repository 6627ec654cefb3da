import { gzipSync } from "node:zlib";
import type { Visitor } from "@/e2e/harness/visitor";
import { median, quantile, timings, type Verdict, verdict } from "./measure";
import type { Served } from "./serve";

const WARM = 30;
const RUNS = 120;
/** Measured in turns, so that a machine that slows down slows down both sides of a ratio. */
const TURNS = 3;

const NEAR_EMPTY = "/settings";
const LIST = "/numbers";

/** Processor time that the server spends on one request, in milliseconds. */
async function cpuOf(visitor: Visitor, path: string): Promise<number> {
  const before = await serverCpu(visitor);
  for (let run = 0; run < RUNS; run++) await load(visitor, path);
  return ((await serverCpu(visitor)) - before) / RUNS;
}

async function serverCpu(visitor: Visitor): Promise<number> {
  const text = await (await visitor.ask("/metrics")).text();
  const seconds = /^my_numbers_process_cpu_seconds_total (\S+)$/m.exec(text)?.[1];
  if (seconds === undefined) throw new Error("the server does not say its processor time");
  return Number(seconds) * 1000;
}

async function load(visitor: Visitor, path: string): Promise<string> {
  const response = await visitor.ask(path);
  if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
  return response.text();
}

/** The list against a near-empty page of the same app, and its last page against its first. */
export async function benchPages(served: Served): Promise<readonly Verdict[]> {
  const visitor = await served.memberOf(1);
  const last = await lastPage(visitor);
  const paths = [NEAR_EMPTY, LIST, last];
  const taken = paths.map((): number[] => []);
  for (const path of paths) for (let run = 0; run < WARM; run++) await load(visitor, path);
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [place, path] of paths.entries()) taken[place]?.push(await cpuOf(visitor, path));
  }
  const [empty = Number.NaN, list = Number.NaN, deep = Number.NaN] = taken.map((each) =>
    median(each.sort((a, b) => a - b)),
  );
  return [
    {
      what: "CPU of a near-empty page",
      measured: `${empty.toFixed(2)} ms`,
      bound: "",
      holds: true,
    },
    { what: "CPU of the list page", measured: `${list.toFixed(2)} ms`, bound: "", holds: true },
    verdict("list page against the near-empty page", list / empty, 4.5),
    verdict("last page of the list against its first", deep / list, 1.1),
    await scriptsOf(visitor),
  ];
}

async function lastPage(visitor: Visitor): Promise<string> {
  const html = await load(visitor, LIST);
  const href = /href="(\/numbers\?[^"]*before=[^"]*)"/.exec(html)?.[1];
  if (href === undefined) throw new Error("the list has no link to its last page");
  return href.replaceAll("&amp;", "&");
}

/** Compressed JavaScript that a browser loads with a page. */
async function bytesOfScripts(visitor: Visitor, path: string): Promise<number> {
  const html = await load(visitor, path);
  const sources = new Set(
    [...html.matchAll(/"([^"]*\/_next\/static\/[^"]*\.js)"/g)].map((m) => m[1]),
  );
  let bytes = 0;
  for (const source of sources) {
    const text = await (await visitor.ask(source ?? "")).text();
    bytes += gzipSync(text).length;
  }
  return bytes;
}

async function scriptsOf(visitor: Visitor): Promise<Verdict> {
  const list = await bytesOfScripts(visitor, LIST);
  const plain = await bytesOfScripts(visitor, "/numbers/0");
  return verdict("JavaScript of the list beyond a plain page", (list - plain) / 1024, 25, " KB gz");
}

const PAGES = ["/numbers", "/numbers?status=active", "/numbers?country=IE", "/numbers?number=44"];
const PAGES_EACH = 12;

/** Many members reading at once, without pause, against one of them alone. */
export async function benchLoad(
  served: Served,
  { accounts, connections }: { accounts: readonly number[]; connections: number },
): Promise<readonly Verdict[]> {
  const visitors = await Promise.all(accounts.map((accountId) => served.memberOf(accountId)));
  const [alone] = visitors;
  if (alone === undefined) throw new Error("nobody to read");
  const one = median(await timings(RUNS, () => load(alone, LIST)));
  const taken: number[] = [];
  const readers = Array.from({ length: connections }, async (_, place) => {
    const visitor = visitors[place % visitors.length] ?? alone;
    for (let run = 0; run < PAGES_EACH; run++) {
      const begun = performance.now();
      await load(visitor, PAGES[(place + run) % PAGES.length] ?? LIST);
      taken.push(performance.now() - begun);
    }
  });
  await Promise.all(readers);
  const p95 = quantile(
    taken.sort((a, b) => a - b),
    0.95,
  );
  const what = `p95 with ${connections} readers against one reader's p50`;
  return [verdict(what, p95 / one, 1.5 * connections)];
}
