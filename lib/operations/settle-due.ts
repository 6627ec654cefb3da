import { accountsWithDue } from "@/db/accounts/accounts-with-due";
import { countDue } from "@/db/dids/count-due";
import { isFenced } from "@/db/imports/fence";
import { accountsUntold, findTelling } from "@/db/notices/tellings";
import type { Store } from "@/db/store";
import { lastTelling } from "@/lib/did/notices";
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
  if (due > MOST_FOR_A_READ || (await isFenced(store, accountId))) return { settled: 0, left: due };
  if (due === 0 && (await isTold(store, accountId, now))) return { settled: 0, left: 0 };
  return settleWhole(store, accountId, now);
}

async function isTold(store: Store, accountId: number, now: Date): Promise<boolean> {
  const told = await findTelling(store, accountId);
  return told !== null && told.toldAt >= lastTelling(now);
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
  const due = await accountsWithDue(store, now, await mayRelease(store));
  const untold = await accountsUntold(store, lastTelling(now));
  const accountIds = [...new Set([...due, ...untold])].sort((one, other) => one - other);
  return { settled: await settleOrThrow(store, accountIds, now, sweep) };
}

/**
 * Brings one account up to `now` however much is due, where nobody waits for an answer. A number
 * that cannot be settled stays due, as for a read.
 */
export async function settleWhole(store: Store, accountId: number, now: Date): Promise<Settled> {
  let left = 0;
  const settled = await settleInTurns(store, [accountId], now, {
    onFault: ({ number }) => {
      if (number !== null) left += 1;
    },
  });
  return { settled, left };
}
