import type { Did } from "./did";
import { afterDue, type Due, dueNext } from "./due";

/** One thing that time does to one number: as it was before, and what happens. */
export interface Transition<D extends Did> {
  readonly did: D;
  readonly due: Due;
}

/** A transition, and what it leaves: null when the number left the account. */
export interface Passed<D extends Did> extends Transition<D> {
  readonly after: D | null;
}

/**
 * What time does to these numbers up to and including `until`, at most `limit` times, in order of
 * (due instant, number). A number that missed several periods passes through each of them, between
 * the others.
 */
export function transitionsInOrder<D extends Did>(
  dids: readonly D[],
  until: Transition<D> | Date,
  limit: number,
): readonly Passed<D>[] {
  const queue: Transition<D>[] = [];
  const done: Passed<D>[] = [];
  for (const did of dids) enqueue(queue, did, until);
  while (done.length < limit) {
    const next = queue.shift();
    if (next === undefined) break;
    const after = afterDue(next.did, next.due);
    done.push({ ...next, after });
    if (after !== null) enqueue(queue, after, until);
  }
  return done;
}

/** What is due next for a number that cannot be without. */
export function transitionOf<D extends Did>(did: D): Transition<D> {
  const due = dueNext(did);
  if (due === null) throw new Error(`nothing is due for ${did.number}`);
  return { did, due };
}

function enqueue<D extends Did>(queue: Transition<D>[], did: D, until: Transition<D> | Date) {
  const one = transitionOf(did);
  const isLater = until instanceof Date ? one.due.at > until : comesBefore(until, one);
  if (isLater) return;
  const place = queue.findLastIndex((other) => !comesBefore(one, other));
  queue.splice(place + 1, 0, one);
}

function comesBefore<D extends Did>(one: Transition<D>, other: Transition<D>): boolean {
  const apart = one.due.at.getTime() - other.due.at.getTime();
  return apart === 0 ? one.did.number < other.did.number : apart < 0;
}
