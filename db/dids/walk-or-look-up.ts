import { type Facet, isBySection } from "./facet";
import type { Found } from "./narrowest-source";
import type { Asked, Source } from "./source";
import { isWalkable } from "./walk-of";

/** A question, and how large the account and its sections are. */
export interface SizedAccount extends Asked {
  /** Section counts of the account, by code; empty ones left out. */
  readonly counts: ReadonlyMap<number, number>;
  /** Up to this size every total of the account is exact. */
  readonly small: number;
}

/** The narrowest filter's numbers, if they stand in the order that is asked for. */
export function facetToWalk(
  { query, statuses, counts }: SizedAccount,
  facets: readonly Facet[],
  { source, tooMany }: Found,
): Facet | null {
  const narrow = source ?? tooMany?.source;
  const facet = facets.find(({ filter }) => filter === narrow?.filter) ?? null;
  if (facet === null || !isWalkable(facet, query, statuses.length)) return null;
  const isAtHand = query.status === null || isBySection(facet.index);
  return isAtHand || isMostOf(counts, statuses) ? facet : null;
}

/** Walking other sections' rows to find those of a small one would take long. */
function isMostOf(counts: ReadonlyMap<number, number>, statuses: readonly number[]): boolean {
  const open = statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
  return open * 2 > sizeOf(counts);
}

/** So many match that walking meets a page of them before they could be looked up and sorted. */
export function isMetSoon(
  plan: SizedAccount,
  { source, count }: Found,
  facet: Facet | null,
): boolean {
  const isAlone = plan.conditions.size === 1;
  if (facet !== null) return count > WORTH_SORTING || (isAlone && count > plan.query.per);
  if (!isAlone || source?.isExact !== true) return false;
  const comesSorted = source.isAnswered && plan.query.sort.key === "number";
  if (comesSorted && !isInOrder(plan, source)) return false;
  return count > mostLookedUp(plan, source);
}

/** More candidates of one filter than this are met sooner on the way. */
export function mostLookedUp(plan: SizedAccount, source: Source): number {
  const isCheap = plan.conditions.size === 1 && isInOrder(plan, source);
  return Math.floor(breakEven(plan) / (isCheap ? CHEAPER_IN_INDEX : 1));
}

/** Fewer are sorted in less time than a page of them is met in another filter's order. */
const WORTH_SORTING = 1000;
/** An index entry that says what is asked is read so many times faster than a row. */
const CHEAPER_IN_INDEX = 2;

/** Asked of the entries of the very index that has the order. */
export function isInOrder({ query }: SizedAccount, { filter }: Source): boolean {
  if (query.sort.key === "number") return filter === "number" || filter === "added";
  return filter === "description" && query.sort.key === "description";
}

/** As many candidates as there are rows to pass before a page of them is met. */
export function breakEven({ query, counts }: SizedAccount): number {
  return Math.floor(Math.sqrt(query.per * sizeOf(counts)));
}

export function isLarge({ counts, small }: SizedAccount): boolean {
  return sizeOf(counts) > small;
}

function sizeOf(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
