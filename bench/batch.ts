import { performance } from "node:perf_hooks";
import { findBatch } from "@/db/batches/find-batch";
import type { Store } from "@/db/store";
import { confirmBatch } from "@/lib/operations/confirm-batch";
import { drawUpBatch } from "@/lib/operations/draw-up-batch";
import { workThrough } from "@/lib/operations/work-through";
import { aloneMs, cpuMs } from "./alone";
import { ACCOUNT, onCopy, renewable } from "./copied";
import { readsUntil, readsWhileIdle, until, verdictsOf } from "./meanwhile";
import { figure, type Verdict, verdict } from "./measure";
import { BENCH_NOW } from "./now";
import { serve } from "./serve";

const CLOCKS = { now: BENCH_NOW, machine: BENCH_NOW };
const COMMAND = { verb: "renew", options: { months: 1, unlimited: false } } as const;
const ACTOR = { actor: "member", actorId: 1, actorName: "Bench" } as const;

interface Measured {
  /** Processor time of the batch in milliseconds, confirmed to done. */
  readonly cpu: number;
  readonly verdicts: readonly Verdict[];
}

/** A renewal of many numbers against the same statements alone, and pages meanwhile. */
export async function benchBatch(databasePath: string): Promise<Measured> {
  const alone = await onCopy(databasePath, [ACCOUNT], (store) => aloneMs(store, renewable(store)));
  return onCopy(databasePath, [ACCOUNT], async (store, path) => {
    const numbers = renewable(store);
    const turns = [await inThisProcess(store, numbers), await inThisProcess(store, numbers)];
    const own = turns.reduce((best, turn) => (turn.cpu < best.cpu ? turn : best));
    const pages = await meanwhile(path, store, numbers);
    const verdicts = [
      figure(`${numbers.length} renewals by three statements alone`, `${alone.toFixed(0)} ms`),
      figure("the same as a batch, processor time", `${own.cpu.toFixed(0)} ms`),
      figure("confirmed to done by the clock, with pauses", `${own.tookMs.toFixed(0)} ms`),
      verdict("processor time of the batch against that of the statements", own.cpu / alone, 2),
      ...pages,
    ];
    return { cpu: own.cpu, verdicts };
  });
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
  const idle = await readsWhileIdle(served, ACCOUNT);
  await confirm(store, key);
  const busy = await readsUntil(served, ACCOUNT, () => isIn("finished"));
  await served.stop();
  return verdictsOf(idle, busy);
}
