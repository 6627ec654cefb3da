import type { Reader } from "@/db/store";
import type { ListQuery } from "@/lib/numbers/list-query";
import { countByTrial } from "./count-by-trial";
import { type ListPlan, planList } from "./list-plan";
import { readPlaces } from "./read-places";

export interface Total {
  readonly count: number;
  /** There are more than `count`. */
  readonly capped: boolean;
}

/** What a page of the answer has told already. */
export interface Seen {
  /** Place of the last row that was read, or how many were read. */
  readonly count: number;
  /** There is nothing behind it. */
  readonly isAll: boolean;
}

/** How many numbers a question asks for. Whole sections are counted already, at any size. */
export async function countDids(
  reader: Reader,
  accountId: number,
  query: ListQuery,
  now: Date,
): Promise<Total> {
  const plan = planList(reader, { accountId, query, now });
  const total = countPlanned(reader, plan);
  return total.capped && total.count < query.per ? atLeast(total, firstRows(reader, plan)) : total;
}

/** Exact where that takes no long counting; otherwise as many as there are at least. */
export function countPlanned(reader: Reader, plan: ListPlan, work?: number): Total {
  if (plan.statuses.length === 0) return { count: 0, capped: false };
  if (plan.conditions.size === 0) return { count: countSections(plan), capped: false };
  if (plan.known !== null) return inRoundFigures(plan.known);
  return inRoundFigures(countByTrial(reader, plan, work));
}

/** What was seen is there, whatever the counting came to. */
export function atLeast(total: Total, seen: Seen): Total {
  if (!total.capped) return total;
  if (seen.isAll) return { count: seen.count, capped: false };
  return { ...total, count: Math.max(total.count, seen.count) };
}

function firstRows(reader: Reader, plan: ListPlan): Seen {
  const { sort, per } = plan.query;
  const walk = { sort, backward: false };
  const { length } = readPlaces(reader, plan, walk, { from: null, limit: per + 1 });
  return { count: Math.min(length, per), isAll: length <= per };
}

function countSections({ statuses, counts }: ListPlan): number {
  return statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
}

/** "1,200+" and not "1,237+": nobody counted to the end. */
function inRoundFigures({ count, capped }: Total): Total {
  if (!capped) return { count, capped };
  const step = 10 ** Math.max(0, Math.min(3, String(count).length - 2));
  return { count: Math.floor(count / step) * step, capped };
}
