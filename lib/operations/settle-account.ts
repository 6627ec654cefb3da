import { type DuePlace, dueDids, FIRST_DUE } from "@/db/dids/due-dids";
import { isMachineFault } from "@/db/is-machine-fault";
import type { Store } from "@/db/store";
import { settleStep } from "./settle-step";

/** A number that time could not be applied to. It stays due and is tried again by the next sweep. */
export interface SettleFault {
  readonly accountId: number;
  readonly number: string;
  readonly fault: unknown;
}

/** How far an account has come in a sweep. */
interface Turn {
  readonly accountId: number;
  /** How far it has come: all due before it were dealt with or set aside. */
  readonly after: DuePlace;
  readonly limit: number;
  readonly releases: boolean;
}

interface Advance {
  readonly applied: number;
  /** Null when nothing is left to do in this sweep. */
  readonly next: Turn | null;
  readonly fault: SettleFault | null;
}

/** Transitions in one transaction: few enough that nobody who waits behind it notices. */
const MOST_TRANSITIONS = 250;

export function beginning(accountId: number, releases: boolean): Turn {
  return { accountId, after: FIRST_DUE, limit: MOST_TRANSITIONS, releases };
}

/**
 * Makes an account's next step. One that fails leaves nothing behind and is made again with half
 * as many transitions, down to the number at fault, which is set aside while the others go on.
 * @throws when it is the machine that is at fault
 */
export async function advance(store: Store, turn: Turn, now: Date): Promise<Advance> {
  try {
    const { applied, reached } = await store.inTransaction((tx) =>
      settleStep(tx, turn.accountId, now, turn),
    );
    const limit = Math.min(turn.limit * 2, MOST_TRANSITIONS);
    const next = applied < turn.limit ? null : { ...turn, after: reached, limit };
    return { applied, next, fault: null };
  } catch (fault) {
    if (isMachineFault(fault)) throw fault;
    if (turn.limit === 1) return setAside(store, turn, now, fault);
    return { applied: 0, next: { ...turn, limit: Math.floor(turn.limit / 2) }, fault: null };
  }
}

async function setAside(store: Store, turn: Turn, now: Date, fault: unknown): Promise<Advance> {
  const { accountId } = turn;
  const [first] = await dueDids(store, accountId, now, turn);
  if (first === undefined || first.nextDueAt === null) throw fault;
  const after = { atMs: first.nextDueAt.getTime(), number: first.number };
  const told = { accountId, number: first.number, fault };
  return { applied: 0, next: { ...turn, after }, fault: told };
}
