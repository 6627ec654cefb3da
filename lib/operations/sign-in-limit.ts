import { insertTry } from "@/db/sign-in-tries/insert-try";
import { listTries } from "@/db/sign-in-tries/list-tries";
import type { Store } from "@/db/store";

/** Tries are counted for so long; then they are forgotten. */
export const TRIES_WINDOW_MS = 15 * 60_000;
const LONGEST_DELAY_MS = 60_000;

interface Limit {
  /** Tries within the window. */
  readonly most: number;
  /** After so many each try waits twice as long as the one before, from one second on. */
  readonly atOnce: number;
}
export const EMAIL_LIMIT: Limit = { most: 10, atOnce: 4 };
export const ADDRESS_LIMIT: Limit = { most: 50, atOnce: 25 };

/** Who is counted: an address that was typed, and where the request came from. */
export interface TrySubjects {
  readonly email: string;
  readonly address: string;
}

export type Try =
  | { readonly kind: "taken" }
  | { readonly kind: "too-many"; readonly waitMs: number };

/** Takes one try before the password is looked at, so that tries made at once all count. */
export function takeTry(store: Store, subjects: TrySubjects, now: Date): Promise<Try> {
  const windowStart = new Date(now.getTime() - TRIES_WINDOW_MS);
  return store.inTransaction(async (tx) => {
    const waitMs = Math.max(
      waitAfter(await listTries(tx, subjects.email, windowStart), EMAIL_LIMIT, now),
      waitAfter(await listTries(tx, subjects.address, windowStart), ADDRESS_LIMIT, now),
    );
    if (waitMs > 0) return { kind: "too-many", waitMs };
    await insertTry(tx, [subjects.email, subjects.address], now, windowStart);
    return { kind: "taken" };
  });
}

/** How long until the next try, in ms; `tries` within the window, the latest first. */
export function waitAfter(tries: readonly Date[], limit: Limit, now: Date): number {
  const oldestThatFills = tries[limit.most - 1];
  if (oldestThatFills !== undefined) {
    return oldestThatFills.getTime() + TRIES_WINDOW_MS - now.getTime();
  }
  const latest = tries[0];
  if (latest === undefined || tries.length < limit.atOnce) return 0;
  const delay = Math.min(1000 * 2 ** (tries.length - limit.atOnce), LONGEST_DELAY_MS);
  return Math.max(0, latest.getTime() + delay - now.getTime());
}
