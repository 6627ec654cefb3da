import type { Reader } from "@/db/store";
import type { ListQuery } from "@/lib/numbers/list-query";
import type { Facet } from "./facet";
import { facetsOf } from "./list-facets";
import { sectionsOf } from "./list-sections";
import { sourcesOf } from "./list-sources";
import { listConditions } from "./list-where";
import { type Found, NO_SOURCE, narrowest } from "./narrowest-source";
import { sectionCounts } from "./section-counts";
import type { Source } from "./source";
import { type WalkOrder, walkOf } from "./walk-of";
import { facetToWalk, isMetSoon, type SizedAccount } from "./walk-or-look-up";

/** Above this many candidates the list is walked in order instead, and a total is only "and more". */
const MOST_CANDIDATES = 20_000;

const SMALL = 20_000;
/** A total is told as "and more" from so many on. */
const FAR = 1000;

/** Few rows match one filter: look them up, then sort them. */
export interface CandidatePlan extends SizedAccount {
  readonly kind: "candidates";
  readonly source: Source;
  readonly candidates: number;
}

/** Many rows match: walk an index that has the order, and stop when the page is full. */
export interface WalkPlan extends SizedAccount, WalkOrder {
  readonly kind: "walk";
  /** How many rows there are, or are at least, where finding the way has told it. */
  readonly known: { readonly count: number; readonly capped: boolean } | null;
}

export type ListPlan = CandidatePlan | WalkPlan;

export interface Question {
  readonly accountId: number;
  readonly query: ListQuery;
  readonly now: Date;
  /** Most candidates to look up; MOST_CANDIDATES unless told. */
  readonly most?: number;
  /** Of an account up to this size every total is exact; SMALL unless told. */
  readonly small?: number;
}

/** How to answer: the same rows either way, so only time depends on it. */
export function planList(reader: Reader, question: Question): ListPlan {
  const { accountId, query, now, most = MOST_CANDIDATES, small = SMALL } = question;
  const counts = sectionCounts(reader, accountId);
  const statuses = sectionsOf(query).filter((status) => counts.has(status));
  const conditions = listConditions(query, { accountId, now });
  const plan = { accountId, query, statuses, conditions, counts, small };
  if (statuses.length === 0) return walkPlan(plan, NO_SOURCE, null);
  const facets = facetsOf(reader, plan);
  const sources = sourcesOf(plan, facets);
  const found = narrowest(reader, sources, most);
  const facet = facetToWalk(plan, facets, found);
  const { source, count } = found;
  if (source === null || isMetSoon(plan, found, facet)) return walkPlan(plan, found, facet);
  return { ...plan, kind: "candidates", source, candidates: count };
}

function walkPlan(plan: SizedAccount, found: Found, facet: Facet | null): WalkPlan {
  return { ...plan, kind: "walk", ...walkOf(plan, facet), known: knownOf(plan, found) };
}

/** The one filter's own numbers are all that is asked for, and they are counted. */
function knownOf(
  { conditions }: SizedAccount,
  { source, count, tooMany }: Found,
): WalkPlan["known"] {
  if (conditions.size !== 1) return null;
  if (source !== null) return source.isExact ? { count, capped: false } : null;
  const isFar = tooMany?.source.isExact === true && tooMany.most >= FAR;
  return isFar ? { count: tooMany.most, capped: true } : null;
}
