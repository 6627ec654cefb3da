import type { Reader } from "@/db/store";
import { allOf, type Condition, condition, joined } from "./condition";
import type { Total } from "./count-dids";
import { SORT_COLUMNS } from "./list-order";
import type { CandidatePlan, ListPlan, WalkPlan } from "./list-plan";
import { candidates } from "./read-candidates";
import { isLarge } from "./walk-or-look-up";
import { stretches } from "./walk-rows";

/** So many entries of an index are tried, and of a small account so many rows. */
const MOST_TRIED = 20_000;
/** In a large account, rows that must be looked at one by one: each costs as much as ten entries. */
const MOST_LOOKED_AT = 1000;
/** Of several filters more must be tried to find any; candidates were looked at for the page. */
const MOST_LOOKED_THROUGH = 3000;

/** Filters that the index of a section by number can answer by itself. */
const IN_SECTION_INDEX: ReadonlySet<string> = new Set([
  "number",
  "country",
  "region",
  "city",
  "type",
  "features",
  "period",
  "trunk",
  "group",
  "identity",
  "address",
  "verification",
  "emergency",
  "a2p",
  "cnam",
  "capacity",
  "added",
]);

/** Tries so many rows: all that answer, where there are no more to try, and else at least these. */
export function countByTrial(reader: Reader, plan: ListPlan, work = mostTried(plan)): Total {
  const trial = plan.kind === "candidates" ? hitsOf(plan) : hitsOnWalk(plan);
  const tried = reader.row<{ tried: number; hits: number }>(
    `SELECT count(*) AS tried, coalesce(sum(hit), 0) AS hits FROM (${trial.sql} LIMIT ?)`,
    [...trial.parameters, work + 1],
  );
  const { tried: all, hits } = tried ?? { tried: 0, hits: 0 };
  return { count: hits, capped: all > work };
}

function mostTried(plan: ListPlan): number {
  const isInIndex = plan.kind === "walk" && isAnsweredByIndex(plan);
  if (isInIndex || !isLarge(plan)) return MOST_TRIED;
  const isFirstLook = plan.kind === "walk" && plan.conditions.size === 1;
  return isFirstLook ? MOST_LOOKED_AT : MOST_LOOKED_THROUGH;
}

function hitsOf(plan: CandidatePlan): Condition {
  return candidates(plan, (asked) => ({ columns: asHit(asked), all: [] }));
}

/** In no order, the largest section first: the merging would cost more than the trying. */
function hitsOnWalk(plan: WalkPlan): Condition {
  const tried = isAnsweredByIndex(plan) ? bySection(plan) : plan;
  const largestFirst = { ...tried, statuses: tried.statuses.toReversed() };
  return stretches(largestFirst, asHit([...tried.rest.values()]), { status: null }, []);
}

function asHit(asked: readonly Condition[]): Condition {
  return joined([condition("("), allOf(asked), condition(") AS hit")], "");
}

function bySection(plan: WalkPlan): WalkPlan {
  const branches = [condition("TRUE")];
  return { ...plan, index: SORT_COLUMNS.number.index, branches, rest: plan.conditions };
}

function isAnsweredByIndex({ conditions, query }: WalkPlan): boolean {
  const isPool = query.capacity?.kind === "pool";
  return !isPool && [...conditions.keys()].every((filter) => IN_SECTION_INDEX.has(filter));
}
