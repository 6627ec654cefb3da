import type { Reader } from "@/db/store";
import { countByTrial } from "./count-by-trial";
import type { WalkPlan } from "./list-plan";
import { PIECE } from "./sources-of-text";
import { isLarge, type SizedAccount } from "./walk-or-look-up";

const MOST_TRIED = 1000;

/**
 * A common word fills a page within the first rows: finding that out by trial is quicker than by
 * the search index, which would have to find thousands of them. `null` where a search is better.
 */
export function metOnWay(reader: Reader, plan: WalkPlan): WalkPlan | null {
  if (!isSearchedFor(plan) || !isLarge(plan)) return null;
  const met = countByTrial(reader, plan, MOST_TRIED);
  return met.count > plan.query.per ? { ...plan, known: met } : null;
}

function isSearchedFor({ conditions, query }: SizedAccount): boolean {
  return conditions.size === 1 && (query.description ?? "").length >= PIECE;
}
