import type { Reader } from "@/db/store";
import type { Condition } from "./condition";
import { sourcesOf } from "./list-sources";
import type { Asked, Source } from "./source";
import { isWalkedByPlace } from "./walk-of";

/** So few that looking for fewer costs more. */
const FEW_CANDIDATES = 500;

export interface Found {
  readonly source: Source | null;
  readonly count: number;
  readonly tooMany: Source | null;
}

/** No filter is narrow: the list is walked in order. */
export const NO_SOURCE: Found = { source: null, count: 0, tooMany: null };

/** The filter with the fewest candidates, if it has at most so many. */
export function narrowest(reader: Reader, asked: Asked, most: number): Found {
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

/** How many ids there are; beyond the limit nobody goes on counting. */
export function countUpTo(reader: Reader, ids: Condition, limit: number): number {
  const counted = reader.row<{ count: number }>(
    `SELECT count(*) AS count FROM (${ids.sql} LIMIT ?)`,
    [...ids.parameters, limit],
  );
  return counted?.count ?? 0;
}
