import { type DuePlace, dueDids, FIRST_DUE } from "@/db/dids/due-dids";
import { isMachineFault } from "@/db/is-machine-fault";
import type { Store, Transaction } from "@/db/store";
import { LeaseLost } from "./lease-lost";
import { settleStep } from "./settle-step";

/** A number that time could not be applied to. It stays due and is tried again by the next sweep. */
export interface SettleFault {
  readonly accountId: number;
  readonly number: string;
  readonly fault: unknown;
}

/** How an account is settled: the same for all its steps. */
export interface Course {
  /** Up to and including this instant. */
  readonly now: Date;
  /** Whether numbers may leave the account. */
  readonly releases: boolean;
  /** Transitions in one transaction: few enough that nobody who waits behind it notices. */
  readonly most: number;
  /** What each transaction begins with. */
  readonly before: (tx: Transaction) => Promise<void>;
}

/** How far an account has come in a sweep. */
export interface Turn {
  readonly accountId: number;
  /** All due before it were dealt with or set aside. */
  readonly after: DuePlace;
  readonly limit: number;
}

interface Advance {
  readonly applied: number;
  /** Null when nothing is left to do in this sweep. */
  readonly next: Turn | null;
  readonly fault: SettleFault | null;
}

export function beginning(accountId: number, { most }: Course): Turn {
  return { accountId, after: FIRST_DUE, limit: most };
}

/**
 * Makes an account's next step. One that fails leaves nothing behind and is made again with half
 * as many transitions, down to the number at fault, which is set aside while the others go on.
 * @throws when it is the machine that is at fault, or the lease is lost
 */
export async function advance(store: Store, turn: Turn, course: Course): Promise<Advance> {
  const { accountId, limit } = turn;
  try {
    const { applied, reached } = await store.inTransaction(async (tx) => {
      await course.before(tx);
      return settleStep(tx, accountId, course.now, { ...turn, releases: course.releases });
    });
    const larger = Math.min(limit * 2, course.most);
    const next = applied < limit ? null : { accountId, after: reached, limit: larger };
    return { applied, next, fault: null };
  } catch (fault) {
    if (isMachineFault(fault) || fault instanceof LeaseLost) throw fault;
    if (limit === 1) return setAside(store, turn, course, fault);
    return { applied: 0, next: { ...turn, limit: Math.floor(limit / 2) }, fault: null };
  }
}

async function setAside(
  store: Store,
  turn: Turn,
  { now, releases }: Course,
  fault: unknown,
): Promise<Advance> {
  const { accountId } = turn;
  const [first] = await dueDids(store, accountId, now, { ...turn, releases });
  if (first === undefined || first.nextDueAt === null) throw fault;
  const after = { atMs: first.nextDueAt.getTime(), number: first.number };
  const told = { accountId, number: first.number, fault };
  return { applied: 0, next: { ...turn, after }, fault: told };
}
