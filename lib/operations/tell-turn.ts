import { isMachineFault } from "@/db/is-machine-fault";
import type { Store } from "@/db/store";
import { LeaseLost } from "./lease-lost";
import type { Advance, Course, Turn } from "./settle-course";
import { tellAccount } from "./tell-account";

/**
 * Tells an account that is settled up to the telling. What keeps it from being told is tried again
 * as a step is, and keeps no number of it from being settled.
 * @throws when it is the machine that is at fault, or the lease is lost
 */
export async function tellTurn(
  store: Store,
  turn: Turn,
  applied: number,
  course: Course,
): Promise<Advance> {
  const { accountId, limit } = turn;
  try {
    await store.inTransaction(async (tx) => {
      await course.before(tx);
      await tellAccount(tx, accountId, course.telling);
    });
    return { applied, next: { ...turn, isTold: true }, fault: null };
  } catch (fault) {
    if (isMachineFault(fault) || fault instanceof LeaseLost) throw fault;
    if (limit > 1) return { applied, next: { ...turn, limit: Math.floor(limit / 2) }, fault: null };
    return { applied, next: { ...turn, isTold: true }, fault: { accountId, number: null, fault } };
  }
}
