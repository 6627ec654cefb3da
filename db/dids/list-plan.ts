import type { Reader } from "@/db/store";
import type { ListQuery } from "@/lib/numbers/list-query";
import { sectionsOf } from "./list-sections";
import { listConditions } from "./list-where";
import { type Found, NO_SOURCE, narrowest } from "./narrowest-source";
import type { Asked, Source } from "./source";
import { type WalkOrder, walkOf } from "./walk-of";

/** Above this many candidates the list is walked in order instead, and a total is only "and more". */
export const MOST_CANDIDATES = 20_000;

interface Plan extends Asked {
  /** Section counts of the account, by code; empty ones left out. */
  readonly counts: ReadonlyMap<number, number>;
}

/** Few rows match one filter: look them up, then sort them. */
export interface CandidatePlan extends Plan {
  readonly kind: "candidates";
  readonly source: Source;
  readonly candidates: number;
}

/** Many rows match: walk an index that has the order, and stop when the page is full. */
export interface WalkPlan extends Plan, WalkOrder {
  readonly kind: "walk";
  /** A filter of which there are too many candidates to look up. */
  readonly tooMany: Source | null;
  /** How many rows there are, where finding the way has told it. */
  readonly known: number | null;
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
  const conditions = listConditions(query, now);
  const plan = { accountId, query, statuses, conditions, counts };
  const found =
    statuses.length === 0 ? NO_SOURCE : narrowest(reader, plan, most ?? MOST_CANDIDATES);
  if (found.source === null)
    return { ...plan, kind: "walk", ...walkOf(plan), tooMany: found.tooMany, known: null };
  if (conditions.size === 1 && isMetSoon(found, most ?? MOST_CANDIDATES))
    return { ...plan, kind: "walk", ...walkOf(plan), tooMany: found.source, known: found.count };
  return { ...plan, kind: "candidates", source: found.source, candidates: found.count };
}

/** So many match one search alone that walking meets a page of them before they could be sorted. */
const DENSE_SHARE = 1 / 8;

function isMetSoon({ source, count }: Found, most: number): boolean {
  const isSearch = source?.filter === "number" || source?.filter === "description";
  return isSearch && source.isExact && count > most * DENSE_SHARE;
}

function sectionCounts(reader: Reader, accountId: number): ReadonlyMap<number, number> {
  const rows = reader.rows<{ status: number; count: number }>(
    "SELECT status, count FROM section_counts WHERE account_id = ? AND count > 0 ORDER BY status",
    [accountId],
  );
  return new Map(rows.map((row) => [row.status, row.count]));
}
