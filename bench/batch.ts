import { copyFileSync, rmSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { findBatch } from "@/db/batches/find-batch";
import { openDatabase } from "@/db/open-database";
import type { Store } from "@/db/store";
import { confirmBatch } from "@/lib/operations/confirm-batch";
import { drawUpBatch } from "@/lib/operations/draw-up-batch";
import { workThrough } from "@/lib/operations/work-through";
import { aloneMs, cpuMs } from "./alone";
import { figure, quantile, sorted, type Verdict, verdict } from "./measure";
import { BENCH_NOW } from "./now";
import { load } from "./pages";
import { type Served, serve } from "./serve";

const NUMBERS = 100_000;
const ACCOUNT = 1;
const READS = 150;
const CLOCKS = { now: BENCH_NOW, machine: BENCH_NOW };
const COMMAND = { verb: "renew", options: { months: 1, unlimited: false } } as const;
const ACTOR = { actor: "member", actorId: 1, actorName: "Bench" } as const;

/** A renewal of many numbers against the same statements alone, and pages meanwhile. */
export async function benchBatch(databasePath: string): Promise<readonly Verdict[]> {
  const path = `${databasePath}.batch`;
  copyFileSync(databasePath, path);
  const served = await serve(path, [ACCOUNT]);
  await served.stop();
  const store = await openDatabase(path);
  const numbers = renewable(store);
  const alone = await aloneMs(store, numbers);
  const own = await inThisProcess(store, numbers);
  const pages = await meanwhile(path, store, numbers);
  store.close();
  for (const ending of ["", "-wal", "-shm"]) rmSync(path + ending, { force: true });
  return [
    figure(`${numbers.length} renewals by three statements alone`, `${alone.toFixed(0)} ms`),
    figure("the same as a batch, confirmed to done, with pauses", `${own.tookMs.toFixed(0)} ms`),
    verdict("processor time of the batch against that of the statements", own.cpu / alone, 2),
    ...pages,
  ];
}

function renewable(store: Store): readonly string[] {
  return store
    .rows<{ number: string }>(
      `SELECT number FROM dids WHERE account_id = ? AND status = 7 AND next_due_at > ?
       ORDER BY number LIMIT ?`,
      [ACCOUNT, BENCH_NOW.getTime(), NUMBERS],
    )
    .map(({ number }) => number);
}

/** @returns key of what only waits to be confirmed */
async function drawn(store: Store, numbers: readonly string[]): Promise<string> {
  const chosen = { kind: "some", numbers } as const;
  const personId = store.row<{ id: number }>("SELECT min(id) AS id FROM people")?.id ?? 0;
  const wish = { accountId: ACCOUNT, personId, verb: "renew", chosen, back: "/numbers" } as const;
  const made = await drawUpBatch(store, wish, CLOCKS);
  if (made.kind !== "drawn-up") throw new Error(made.kind);
  return made.key;
}

async function confirm(store: Store, key: string): Promise<void> {
  const wish = {
    accountId: ACCOUNT,
    key,
    command: COMMAND,
    press: "confirm",
    actor: ACTOR,
  } as const;
  const confirmed = await confirmBatch(store, wish, CLOCKS);
  if (confirmed.kind !== "started") throw new Error(confirmed.kind);
}

async function inThisProcess(store: Store, numbers: readonly string[]) {
  const working = { holder: "bench", onFault: failing };
  const key = await drawn(store, numbers);
  await workThrough(store, working);
  await confirm(store, key);
  const begun = performance.now();
  const cpu = await cpuMs(() => workThrough(store, working));
  return { cpu, tookMs: performance.now() - begun };
}

function failing({ fault }: { readonly fault: unknown }) {
  throw fault;
}

async function meanwhile(
  path: string,
  store: Store,
  numbers: readonly string[],
): Promise<readonly Verdict[]> {
  const served = await serve(path, [ACCOUNT]);
  const key = await drawn(store, numbers);
  const isIn = async (state: string) => (await findBatch(store, ACCOUNT, key))?.state === state;
  await until(() => isIn("draft"));
  const idle = await reads(served, async (place) => place < READS);
  await confirm(store, key);
  const busy = await reads(served, async () => !(await isIn("finished")));
  await served.stop();
  return [
    verdict(
      "p99 of a page during it against idle",
      quantile(busy.pages, 0.99) / quantile(idle.pages, 0.99),
      2,
    ),
    verdict("the longest wait for a bare answer during it", busy.waits.at(-1) ?? 0, 50, " ms"),
    figure("the same while idle", `${(idle.waits.at(-1) ?? 0).toFixed(0)} ms`),
  ];
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Milliseconds of each page, and of each bare answer asked for before it. */
async function reads(served: Served, goesOn: (place: number) => Promise<boolean>) {
  const visitor = await served.memberOf(ACCOUNT);
  for (let warm = 0; warm < 20; warm++) await load(visitor, "/activity");
  const pages: number[] = [];
  const waits: number[] = [];
  for (let place = 0; await goesOn(place); place++) {
    waits.push(await msOf(() => visitor.ask("/health").then((answer) => answer.text())));
    pages.push(await msOf(() => load(visitor, "/activity")));
  }
  return { pages: sorted(pages), waits: sorted(waits) };
}

async function msOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}
