import { dueDids, FIRST_DUE } from "@/db/dids/due-dids";
import { isFenced } from "@/db/imports/fence";
import { isMachineFault } from "@/db/is-machine-fault";
import type { Store } from "@/db/store";
import { LeaseLost } from "./lease-lost";
import type { Advance, Course, Turn } from "./settle-course";
import { settleStep } from "./settle-step";
import { tellTurn } from "./tell-turn";

export function beginning(accountId: number, isTold: boolean, { most }: Course): Turn {
  return { accountId, after: FIRST_DUE, limit: most, isTold };
}

/**
 * Makes an account's next step. One that fails leaves nothing behind and is made again with half
 * as many transitions, down to the number at fault, which is set aside while the others go on.
 * @throws when it is the machine that is at fault, or the lease is lost
 */
export async function advance(store: Store, turn: Turn, course: Course): Promise<Advance> {
  const { accountId, limit, isTold } = turn;
  const until = isTold ? course.now : course.telling;
  try {
    const stepped = await store.inTransaction(async (tx) => {
      await course.before(tx);
      if (await isFenced(tx, accountId)) return null;
      return settleStep(tx, accountId, until, { ...turn, releases: course.releases });
    });
    if (stepped === null) return { applied: 0, next: null, fault: null };
    const { applied, reached } = stepped;
    const larger = Math.min(limit * 2, course.most);
    const next = { accountId, after: reached, limit: larger, isTold };
    if (applied === limit) return { applied, next, fault: null };
    return isTold
      ? { applied, next: null, fault: null }
      : tellTurn(store, { ...next, limit }, applied, course);
  } catch (fault) {
    if (isMachineFault(fault) || fault instanceof LeaseLost) throw fault;
    if (limit === 1) return setAside(store, turn, { ...course, now: until }, fault);
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
