import { accountsWithDue } from "@/db/accounts/accounts-with-due";
import { countDue } from "@/db/dids/count-due";
import type { Store } from "@/db/store";
import { mayRelease } from "./clock-guard";
import { type Sweep, settleInTurns, settleOrThrow } from "./settle-turns";

/** The largest backlog that a page or a command deals with itself; a larger one waits for the sweep. */
export const MOST_FOR_A_READ = 500;

interface Settled {
  /** Transitions applied. */
  readonly settled: number;
  /** Due numbers left to the sweep. */
  readonly left: number;
}

/**
 * Brings one account up to `now` before it is read. A number that cannot be settled spoils no
 * page: it stays due, counts as left, and the sweep says what is wrong with it.
 */
export async function settleDue(store: Store, accountId: number, now: Date): Promise<Settled> {
  const due = await countDue(store, accountId, now, await mayRelease(store));
  if (due === 0 || due > MOST_FOR_A_READ) return { settled: 0, left: due };
  return settleWhole(store, accountId, now);
}

/**
 * Brings every account up to `now`, in steps short enough to serve pages between them, the
 * accounts taking turns.
 * @throws when done, if a number was set aside and nobody is there to be told
 */
export async function settleAll(
  store: Store,
  now: Date,
  sweep: Sweep = {},
): Promise<{ settled: number }> {
  const accountIds = await accountsWithDue(store, now, await mayRelease(store));
  return { settled: await settleOrThrow(store, accountIds, now, sweep) };
}

/**
 * Brings one account up to `now` however much is due, where nobody waits for an answer. A number
 * that cannot be settled stays due, as for a read.
 */
export async function settleWhole(store: Store, accountId: number, now: Date): Promise<Settled> {
  let left = 0;
  const settled = await settleInTurns(store, [accountId], now, {
    onFault: () => {
      left += 1;
    },
  });
  return { settled, left };
}
