import type { Reader } from "@/db/store";
import type { ListQuery } from "@/lib/numbers/list-query";
import { countAll } from "./count-source";
import { type Known, knownOf } from "./known-total";
import { facetsOf } from "./list-facets";
import { sectionsOf } from "./list-sections";
import { sourcesOf } from "./list-sources";
import { listConditions } from "./list-where";
import { isMetWithin } from "./met-on-way";
import { narrowest } from "./narrowest-source";
import { sectionCounts } from "./section-counts";
import type { Source } from "./source";
import { type WalkOrder, walkOf } from "./walk-of";
import { breakEven, facetToWalk, isInOrder, isMetSoon, type SizedAccount } from "./walk-or-look-up";

/** Above this many candidates the list is walked in order instead, and a total is only "and more". */
const MOST_CANDIDATES = 20_000;

const SMALL = 20_000;

interface Planned extends SizedAccount {
  /** How many rows there are, or are at least, where finding the way has told it. */
  readonly known: Known | null;
}

/** Few rows match one filter: look them up, then sort them. */
export interface CandidatePlan extends Planned {
  readonly kind: "candidates";
  readonly source: Source;
}

/** Many rows match: walk an index that has the order, and stop when the page is full. */
export interface WalkPlan extends Planned, WalkOrder {
  readonly kind: "walk";
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
  if (statuses.length === 0) return { ...plan, kind: "walk", ...walkOf(plan, null), known: null };
  const facets = facetsOf(reader, plan);
  const sources = sourcesOf(plan, facets);
  const found = narrowest(reader, sources, most);
  const facet = facetToWalk(plan, facets, found);
  const known = knownOf(conditions.size, found);
  const walked: WalkPlan = { ...plan, kind: "walk", ...walkOf(plan, facet), known };
  const source = found.source ?? found.tooMany?.source;
  if (source === undefined) return walked;
  const isSoon = found.source === null || isMetSoon(plan, found, facet);
  const isSure = facet !== null || isInOrder(plan, source);
  if (isSoon && (isSure || !isFewer(reader, source, walked))) return walked;
  return { ...plan, kind: "candidates", source, known };
}

/** Whether walking would pass more rows than there are to look up: that many are tried first. */
function isFewer(reader: Reader, source: Source, walked: WalkPlan): boolean {
  if (isMetWithin(reader, walked, breakEven(walked))) return false;
  return !isMetWithin(reader, walked, countAll(reader, source));
}
