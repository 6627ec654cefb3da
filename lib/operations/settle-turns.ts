import { setTimeout as pause, setImmediate } from "node:timers/promises";
import { accountsUntold } from "@/db/notices/tellings";
import type { Store, Transaction } from "@/db/store";
import { lastTelling } from "@/lib/did/notices";
import { mayRelease } from "./clock-guard";
import { advance, beginning } from "./settle-account";
import type { SettleFault } from "./settle-course";

export interface Sweep {
  /** Stops between two steps; what is left stays due. */
  readonly signal?: AbortSignal;
  /** Told after each step how many transitions were applied so far. */
  readonly onStep?: (progress: { readonly settled: number }) => void;
  /** Told of each number that was set aside; all others go on. */
  readonly onFault?: (fault: SettleFault) => void;
  /** What each step's transaction begins with. */
  readonly before?: (tx: Transaction) => Promise<void>;
  readonly pace?: Pace;
}

export interface Pace {
  /** Transitions in one transaction. */
  readonly most: number;
  /** Left to other writers between two steps; 0 = to whatever else this process has to do. */
  readonly pauseMs: number;
}

/** Where pages are answered too: a step must not be felt. */
const BETWEEN_REQUESTS: Pace = { most: 250, pauseMs: 0 };

/** @throws when done, if a number was set aside and nobody is there to be told */
export async function settleOrThrow(
  store: Store,
  accountIds: readonly number[],
  now: Date,
  sweep: Sweep,
): Promise<number> {
  const untold: SettleFault[] = [];
  const onFault = (fault: SettleFault) => untold.push(fault);
  const settled = await settleInTurns(store, accountIds, now, { onFault, ...sweep });
  const [first] = untold;
  if (first === undefined) return settled;
  const others = untold.length === 1 ? "" : ` and ${untold.length - 1} more`;
  const what = first.number ?? "what is to be told";
  throw new Error(`${what}${others} could not be settled`, { cause: first.fault });
}

type HeardSweep = Sweep & Required<Pick<Sweep, "onFault">>;

/** Accounts take turns, a step each; between two steps whatever else waits is served. */
export async function settleInTurns(
  store: Store,
  accountIds: readonly number[],
  now: Date,
  { signal, onStep, onFault, before = nothing, pace = BETWEEN_REQUESTS }: HeardSweep,
): Promise<number> {
  const telling = lastTelling(now);
  const course = { now, telling, releases: await mayRelease(store), most: pace.most, before };
  const untold = new Set(await accountsUntold(store, telling));
  let settled = 0;
  const waiting = accountIds.map((id) => beginning(id, !untold.has(id), course));
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    if (signal?.aborted === true) return settled;
    const { applied, next, fault } = await advance(store, one, course);
    if (next !== null) waiting.push(next);
    if (fault !== null) onFault(fault);
    settled += applied;
    if (applied > 0) onStep?.({ settled });
    await pauseOf(pace);
  }
  return settled;
}

function pauseOf({ pauseMs }: Pace): Promise<void> {
  return pauseMs === 0 ? setImmediate() : pause(pauseMs);
}

async function nothing(): Promise<void> {
  return;
}
