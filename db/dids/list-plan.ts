import type { Reader } from "@/db/store";
import type { ListQuery } from "@/lib/numbers/list-query";
import { type Condition, condition } from "./condition";
import { SORT_COLUMNS } from "./list-order";
import { sectionsOf } from "./list-sections";
import { type Asked, type Source, sourcesOf } from "./list-sources";
import { listConditions } from "./list-where";

/** Above this many candidates the list is walked in order instead, and a total is only "and more". */
export const MOST_CANDIDATES = 20_000;
/** So few that looking for fewer costs more. */
const FEW_CANDIDATES = 500;
const MOST_BRANCHES = 60;
/** Has no sections in it: all of an account by number, in one walk. */
export const WHOLE_ACCOUNT = "dids_of_account";

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
export interface WalkPlan extends Plan {
  readonly kind: "walk";
  readonly index: string;
  /** One equality each, in which the index has the order; merged as they are read. */
  readonly branches: readonly Condition[];
  /** Conditions that the branches do not say already. */
  readonly rest: readonly Condition[];
  /** A filter of which there are too many candidates to look up. */
  readonly tooMany: Source | null;
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
    return { ...plan, kind: "walk", ...walkOf(plan), tooMany: found.tooMany };
  return { ...plan, kind: "candidates", source: found.source, candidates: found.count };
}

interface Found {
  readonly source: Source | null;
  readonly count: number;
  readonly tooMany: Source | null;
}

const NO_SOURCE: Found = { source: null, count: 0, tooMany: null };

function narrowest(reader: Reader, asked: Asked, most: number): Found {
  let best: Found = { ...NO_SOURCE, count: most };
  for (const source of usefulSources(asked)) {
    const count = countUpTo(reader, source.ids, best.count + 1);
    best = better(best, source, count);
    if (best.source !== null && best.count <= FEW_CANDIDATES) break;
  }
  return best;
}

function better(best: Found, source: Source, count: number): Found {
  if (count <= best.count) return { source, count, tooMany: null };
  return best.source === null ? { ...best, tooMany: best.tooMany ?? source } : best;
}

function usefulSources(asked: Asked): readonly Source[] {
  const sources = sourcesOf(asked);
  return isWalkedByPlace(asked.query) ? sources.filter((source) => !isByPlace(source)) : sources;
}

function isByPlace({ filter }: Source): boolean {
  return filter === "country" || filter === "region";
}

/** In an index by place, numbers of one place stand in the order of numbers. */
function isWalkedByPlace({ sort }: ListQuery): boolean {
  return sort.key === "number" || sort.key === "status";
}

function walkOf({ query, conditions }: Asked): Pick<WalkPlan, "index" | "branches" | "rest"> {
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

function sectionCounts(reader: Reader, accountId: number): ReadonlyMap<number, number> {
  const rows = reader.rows<{ status: number; count: number }>(
    "SELECT status, count FROM section_counts WHERE account_id = ? AND count > 0 ORDER BY status",
    [accountId],
  );
  return new Map(rows.map((row) => [row.status, row.count]));
}

export function countUpTo(reader: Reader, ids: Condition, limit: number): number {
  const counted = reader.row<{ count: number }>(
    `SELECT count(*) AS count FROM (${ids.sql} LIMIT ?)`,
    [...ids.parameters, limit],
  );
  return counted?.count ?? 0;
}
