import type { ListQuery } from "@/lib/numbers/list-query";
import { type Condition, condition } from "./condition";
import { SORT_COLUMNS } from "./list-order";
import type { Asked } from "./source";

const MOST_BRANCHES = 60;
/** Has no sections in it: all of an account by number, in one walk. */
export const WHOLE_ACCOUNT = "dids_of_account";

/** The index that has the order of a list, and what is asked of it. */
export interface WalkOrder {
  readonly index: string;
  /** One equality each, in which the index has the order; merged as they are read. */
  readonly branches: readonly Condition[];
  /** Conditions that the branches do not say already. */
  readonly rest: readonly Condition[];
}

/** In an index by place, numbers of one place stand in the order of numbers. */
export function isWalkedByPlace({ sort }: ListQuery): boolean {
  return sort.key === "number" || sort.key === "status";
}

/** Along which index the rows of a list come in its order. */
export function walkOf({ query, conditions }: Asked): WalkOrder {
  const rest = new Map(conditions);
  const region = conditions.get("region");
  if (isWalkedByPlace(query) && region !== undefined) {
    rest.delete("region");
    return { index: "dids_by_region", branches: [region], rest: [...rest.values()] };
  }
  const isFew = query.country.length > 0 && query.country.length * 7 <= MOST_BRANCHES;
  if (isFew && (isWalkedByPlace(query) || query.sort.key === "country")) {
    rest.delete("country");
    const branches = query.country.map((code) => condition("d.country_code = ?", code));
    return { index: "dids_by_country", branches, rest: [...rest.values()] };
  }
  const isWholeAccount = query.status === null && query.sort.key === "number";
  const index = isWholeAccount ? WHOLE_ACCOUNT : SORT_COLUMNS[query.sort.key].index;
  return { index, branches: [condition("TRUE")], rest: [...rest.values()] };
}
