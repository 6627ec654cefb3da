import type { ListQuery } from "@/lib/numbers/list-query";
import { type Condition, condition } from "./condition";
import { type Branch, type Facet, isBySection } from "./facet";
import { SORT_COLUMNS } from "./list-order";
import type { Asked } from "./source";

/** Branches of an index by section are merged for each of them. */
const MOST_MERGED = 60;
/** All of an account by number, in one walk. */
const WHOLE_ACCOUNT = "dids_of_account";

/** The index that has the order of a list, and what is asked of it. */
export interface WalkOrder {
  readonly index: string;
  /** One equality each, in which the index has the order; merged as they are read. */
  readonly branches: readonly Branch[];
  /** What the branches do not say already, by the filter that asks for it. */
  readonly rest: ReadonlyMap<string, Condition>;
}

/** Whether the numbers of a facet's values stand in the order that is asked for. */
export function isWalkable(facet: Facet, { sort }: ListQuery, statuses: number): boolean {
  if (!isBySection(facet.index)) return sort.key === "number";
  const isOrdered = sort.key === "number" || sort.key === "status" || isOwnOrder(facet, sort.key);
  return isOrdered && facet.branches.length * statuses <= MOST_MERGED;
}

/** Countries sorted by country are one order still; sorted by anything else they are not. */
function isOwnOrder({ filter }: Facet, key: string): boolean {
  return filter === "country" && key === "country";
}

/** Along which index the rows of a list come in its order; a facet that has it is told. */
export function walkOf({ query, conditions }: Asked, facet: Facet | null): WalkOrder {
  const rest = new Map(conditions);
  if (facet !== null) {
    rest.delete(facet.filter);
    return { index: facet.index, branches: facet.branches, rest };
  }
  const isWhole = query.status === null && query.sort.key === "number" && isByNumberAlone(rest);
  const index = isWhole ? WHOLE_ACCOUNT : SORT_COLUMNS[query.sort.key].index;
  return { index, branches: [condition("TRUE")], rest };
}

function isByNumberAlone(rest: ReadonlyMap<string, Condition>): boolean {
  return rest.size === 0 || (rest.size === 1 && rest.has("number"));
}
