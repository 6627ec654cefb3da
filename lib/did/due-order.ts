import type { Did } from "./did";
import { afterDue, type Due, dueNext, endsUnpaid, leavesAccount } from "./due";

/** One thing that time does to one number: as it was before, and what happens. */
export interface Transition<D extends Did> {
  readonly did: D;
  readonly due: Due;
}

/** A transition, what it costs, and what it leaves: null when the number left the account. */
export interface Passed<D extends Did> extends Transition<D> {
  readonly after: D | null;
  /** Minor units of the account's currency; 0 unless it is a renewal. */
  readonly chargedMinor: number;
  /** What was paid for a number that is removed before it was ever activated; else 0. */
  readonly refundedMinor: number;
}

/** What renewals cost, and what they are paid from. */
export interface Charging<D extends Did> {
  /** `null` = postpaid: no renewal is refused. */
  readonly availableMinor: number | null;
  /** The price of the number's own billing period as of an instant. */
  readonly priceAt: (did: D, at: Date) => number;
  /** What comes back when the number's registration deadline is over. */
  readonly refundOf: (did: D) => number;
  /** What is set aside for services of the number: it comes back when the number leaves. */
  readonly heldFor: (did: D) => number;
}

/** How far time goes: up to and including `until`, and over at most `limit` transitions. */
export interface Passage<D extends Did> {
  readonly until: Transition<D> | Date;
  readonly limit: number;
  readonly charging: Charging<D>;
  /** Whether numbers may leave their account; while they may not, all else goes on. */
  readonly releases: boolean;
}

/**
 * What time does to these numbers of one account, in order of (due instant, number). A number that
 * missed several periods passes through each of them, between the others. Each renewal is paid
 * from what those before it left; one that can't be paid fails alone, and a cheaper one may follow.
 */
export function transitionsInOrder<D extends Did>(
  dids: readonly D[],
  passage: Passage<D>,
): readonly Passed<D>[] {
  const queue: Transition<D>[] = [];
  const done: Passed<D>[] = [];
  let left = passage.charging.availableMinor;
  for (const did of dids) enqueue(queue, did, passage);
  while (done.length < passage.limit) {
    const next = queue.shift();
    if (next === undefined) break;
    const passed = pass(next, passage.charging, left);
    if (left !== null) left += moneyOf(passed, passage.charging);
    done.push(passed);
    if (passed.after !== null) enqueue(queue, passed.after, passage);
  }
  return done;
}

/** What is due next for a number that cannot be without. */
export function transitionOf<D extends Did>(did: D): Transition<D> {
  const due = dueNext(did);
  if (due === null) throw new Error(`nothing is due for ${did.number}`);
  return { did, due };
}

/** What costs nothing can always be paid, even by an account that is beyond its limit. */
function pass<D extends Did>(
  { did, due }: Transition<D>,
  { priceAt, refundOf }: Charging<D>,
  left: number | null,
): Passed<D> {
  const price = due.kind === "renewal" ? priceAt(did, due.at) : 0;
  if (left === null || price === 0 || price <= left) {
    const refundedMinor = due.kind === "deadline" ? refundOf(did) : 0;
    return { did, due, after: afterDue(did, due), chargedMinor: price, refundedMinor };
  }
  const end = endsUnpaid(due.at);
  return { did, due: end, after: afterDue(did, end), chargedMinor: 0, refundedMinor: 0 };
}

/** What a transition adds to the available money; negative = it takes. */
function moneyOf<D extends Did>(passed: Passed<D>, { heldFor }: Charging<D>): number {
  const back = passed.after === null ? heldFor(passed.did) : 0;
  return passed.refundedMinor - passed.chargedMinor + back;
}

function enqueue<D extends Did>(
  queue: Transition<D>[],
  did: D,
  { until, releases }: Passage<D>,
): void {
  const one = transitionOf(did);
  if (leavesAccount(one.due) && !releases) return;
  const isLater = until instanceof Date ? one.due.at > until : comesBefore(until, one);
  if (isLater) return;
  const place = queue.findLastIndex((other) => !comesBefore(one, other));
  queue.splice(place + 1, 0, one);
}

function comesBefore<D extends Did>(one: Transition<D>, other: Transition<D>): boolean {
  const apart = one.due.at.getTime() - other.due.at.getTime();
  return apart === 0 ? one.did.number < other.did.number : apart < 0;
}
