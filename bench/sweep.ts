import { performance } from "node:perf_hooks";
import { countDue } from "@/db/dids/count-due";
import { setClockOffset } from "@/db/settings/set-clock-offset";
import { askForSweep } from "@/db/settings/sweep-asked";
import type { Store } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { laterBy } from "@/lib/did/calendar";
import { settleAll } from "@/lib/operations/settle-due";
import { sweep } from "@/lib/operations/sweep";
import { cpuMs } from "./alone";
import { ACCOUNT, onCopy, renewable } from "./copied";
import { readsUntil, readsWhileIdle, until, verdictsOf } from "./meanwhile";
import { figure, type Verdict, verdict } from "./measure";
import { BENCH_NOW } from "./now";
import { serve } from "./serve";

/** Whose pages are asked for while another account's numbers are swept. */
const OTHER = 2;
const HOUR_MS = 3_600_000;
/** The numbers become due in the hour before, each at a second of its own or shared by a few. */
const DUE_BY = laterBy(BENCH_NOW, 2 * HOUR_MS);

/** A sweep of many numbers that are due, against a batch that renews as many, and pages meanwhile. */
export function benchSweep(databasePath: string, batchCpu: number): Promise<readonly Verdict[]> {
  return onCopy(databasePath, [ACCOUNT, OTHER], async (store, path) => {
    await settleAll(store, BENCH_NOW);
    const numbers = renewable(store);
    const own = await inThisProcess(store, numbers);
    const pages = await meanwhile(path, store, numbers);
    return [
      figure(`sweep of ${own.settled} due numbers, processor time`, `${own.cpu.toFixed(0)} ms`),
      figure("the same by the clock, with pauses", `${own.tookMs.toFixed(0)} ms`),
      verdict("processor time of the sweep against that of the batch", own.cpu / batchCpu, 2.5),
      ...pages,
    ];
  });
}

async function inThisProcess(store: Store, numbers: readonly string[]) {
  await fallDue(store, numbers);
  await moveClock(store, DUE_BY);
  const begun = performance.now();
  let settled = 0;
  const cpu = await cpuMs(async () => {
    const swept = await sweep(store, "bench", {});
    if (swept.kind !== "swept") throw new Error(swept.kind);
    settled = swept.settled;
  });
  if (settled < numbers.length) throw new Error(`only ${settled} numbers were swept`);
  return { cpu, settled, tookMs: performance.now() - begun };
}

/** Puts the end of what was paid for in the hour before; the next period follows it as ever. */
function fallDue(store: Store, numbers: readonly string[]): Promise<number> {
  const at = `${BENCH_NOW.getTime() + HOUR_MS} + (id % 3600) * 1000`;
  const sql = `UPDATE dids SET expires_at = ${at}, next_due_at = ${at}
    WHERE id IN (SELECT d.id FROM json_each(?) AS asked CROSS JOIN dids d ON d.number = asked.value)`;
  return store.inTransaction((tx) => tx.run(sql, [JSON.stringify(numbers)]));
}

function moveClock(store: Store, now: Date): Promise<void> {
  return store.inTransaction((tx) => setClockOffset(tx, now.getTime() - machineNow().getTime()));
}

/** The app runs, idle; then the clock moves on, and somebody asks for a sweep. */
async function meanwhile(
  path: string,
  store: Store,
  numbers: readonly string[],
): Promise<readonly Verdict[]> {
  const served = await serve(path, [ACCOUNT, OTHER]);
  await fallDue(store, numbers);
  const left = () => countDue(store, ACCOUNT, DUE_BY, true);
  const idle = await readsWhileIdle(served, OTHER);
  const before = await left();
  await moveClock(store, DUE_BY);
  await store.inTransaction((tx) => askForSweep(tx, machineNow()));
  await until(async () => (await left()) < before);
  const busy = await readsUntil(served, OTHER, async () => (await left()) === 0);
  await served.stop();
  return verdictsOf(idle, busy);
}
