import { setImmediate } from "node:timers/promises";
import type { Store } from "@/db/store";
import { advance, beginning, type SettleFault } from "./settle-account";

export interface Sweep {
  /** Stops between two steps; what is left stays due. */
  readonly signal?: AbortSignal;
  /** Told after each step how many transitions were applied so far. */
  readonly onStep?: (progress: { readonly settled: number }) => void;
  /** Told of each number that was set aside; all others go on. */
  readonly onFault?: (fault: SettleFault) => void;
}

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
  throw new Error(`${first.number}${others} could not be settled`, { cause: first.fault });
}

type HeardSweep = Sweep & Required<Pick<Sweep, "onFault">>;

/** Accounts take turns, a step each; between two steps whatever else waits is served. */
export async function settleInTurns(
  store: Store,
  accountIds: readonly number[],
  now: Date,
  { signal, onStep, onFault }: HeardSweep,
): Promise<number> {
  let settled = 0;
  const waiting = accountIds.map((id) => beginning(id, true));
  for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
    if (signal?.aborted === true) return settled;
    const { applied, next, fault } = await advance(store, one, now);
    if (next !== null) waiting.push(next);
    if (fault !== null) onFault(fault);
    settled += applied;
    if (applied > 0) onStep?.({ settled });
    await setImmediate();
  }
  return settled;
}
