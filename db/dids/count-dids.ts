import type { Reader } from "@/db/store";
import type { ListQuery } from "@/lib/numbers/list-query";
import { allOf, condition, joined } from "./condition";
import { type ListPlan, MOST_CANDIDATES, planList, type WalkPlan } from "./list-plan";
import { countUpTo } from "./narrowest-source";
import { candidateRows } from "./read-candidates";
import { ofSections, prefixed } from "./source";

/** Shown totals stop here unless the exact one is free. */
const SHOWN_UP_TO = MOST_CANDIDATES;

export interface Total {
  readonly count: number;
  /** There are more than `count`. */
  readonly capped: boolean;
}

/** How many numbers a question asks for. Whole sections are counted already, at any size. */
export async function countDids(
  reader: Reader,
  accountId: number,
  query: ListQuery,
  now: Date,
): Promise<Total> {
  return countPlanned(reader, planList(reader, { accountId, query, now }));
}

export function countPlanned(reader: Reader, plan: ListPlan): Total {
  if (plan.conditions.size === 0) return { count: countSections(plan), capped: false };
  if (plan.statuses.length === 0) return { count: 0, capped: false };
  const isAnswered = plan.conditions.size === 1;
  if (plan.kind === "candidates") {
    if (isAnswered && plan.source.isExact) return { count: plan.candidates, capped: false };
    return capped(countUpTo(reader, candidateRows(plan, "d.id"), SHOWN_UP_TO + 1));
  }
  if (plan.known !== null) return { count: plan.known, capped: false };
  if (isAnswered && plan.tooMany?.isExact) return { count: SHOWN_UP_TO, capped: true };
  return capped(countUpTo(reader, walkedRows(plan), SHOWN_UP_TO + 1));
}

function countSections({ statuses, counts }: ListPlan): number {
  return statuses.reduce((sum, status) => sum + (counts.get(status) ?? 0), 0);
}

function capped(count: number): Total {
  return count > SHOWN_UP_TO ? { count: SHOWN_UP_TO, capped: true } : { count, capped: false };
}

/** Order is of no matter here: by the index that holds most of what is asked. */
function walkedRows(plan: WalkPlan) {
  const where = allOf([ofSections(plan.accountId, plan.statuses), ...plan.conditions.values()]);
  if (plan.tooMany !== null) {
    const source = prefixed("SELECT d.id FROM (", plan.tooMany.ids);
    return joined([source, where], ") AS found CROSS JOIN dids d ON d.id = found.id WHERE ");
  }
  return joined(
    [condition(`SELECT d.id FROM dids d INDEXED BY ${countingIndex(plan)} WHERE`), where],
    " ",
  );
}

function countingIndex({ conditions }: WalkPlan): string {
  if (conditions.has("region")) return "dids_by_region";
  if (conditions.has("country")) return "dids_by_country";
  if (conditions.has("expires")) return "dids_by_expiry";
  if (conditions.has("cycles")) return "dids_by_cycles";
  if (conditions.has("added")) return "dids_by_added";
  return conditions.has("description") ? "dids_by_description" : "dids_by_number";
}
