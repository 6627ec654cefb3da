import type { Reader } from "@/db/store";
import type { ListQuery } from "@/lib/numbers/list-query";
import type { Facet } from "./facet";
import { facetsOf } from "./list-facets";
import { sectionsOf } from "./list-sections";
import { sourcesOf } from "./list-sources";
import { listConditions } from "./list-where";
import { metOnWay } from "./met-on-way";
import { type Found, NO_SOURCE, narrowest } from "./narrowest-source";
import type { Source } from "./source";
import { type WalkOrder, walkOf } from "./walk-of";
import { breakEven, facetToWalk, isMetSoon, type SizedAccount } from "./walk-or-look-up";

/** Above this many candidates the list is walked in order instead, and a total is only "and more". */
const MOST_CANDIDATES = 20_000;

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
}

/** How to answer: the same rows either way, so only time depends on it. */
export function planList(reader: Reader, { accountId, query, now, most }: Question): ListPlan {
  const counts = sectionCounts(reader, accountId);
  const statuses = sectionsOf(query).filter((status) => counts.has(status));
  const conditions = listConditions(query, { accountId, now });
  const plan = { accountId, query, statuses, conditions, counts };
  if (statuses.length === 0) return walkPlan(plan, NO_SOURCE, null);
  const soon = metOnWay(reader, walkPlan(plan, NO_SOURCE, null));
  if (soon !== null) return soon;
  const facets = facetsOf(reader, plan);
  const sources = sourcesOf(plan, facets, breakEven(plan));
  const found = narrowest(reader, sources, most ?? MOST_CANDIDATES);
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
  const isFar = tooMany?.source.isExact === true && tooMany.most >= MOST_CANDIDATES;
  return isFar ? { count: tooMany.most, capped: true } : null;
}

function sectionCounts(reader: Reader, accountId: number): ReadonlyMap<number, number> {
  const rows = reader.rows<{ status: number; count: number }>(
    "SELECT status, count FROM section_counts WHERE account_id = ? AND count > 0 ORDER BY status",
    [accountId],
  );
  return new Map(rows.map((row) => [row.status, row.count]));
}
