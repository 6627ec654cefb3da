import type { Reader } from "@/db/store";
import { type Condition, condition } from "./condition";
import { lookedUp, type Source } from "./source";

/** So few that looking for fewer costs more. */
const FEW_CANDIDATES = 500;

export interface Found {
  readonly source: Source | null;
  /** Candidates of the source; without one, how many each filter has at least. */
  readonly count: number;
  /** The first filter of which there are too many, where no other is narrow, and how many at least. */
  readonly tooMany: { readonly source: Source; readonly most: number } | null;
}

/** No filter is narrow: the list is walked in order. */
export const NO_SOURCE: Found = { source: null, count: 0, tooMany: null };

/** The filter with the fewest candidates, if it has at most so many. */
export function narrowest(reader: Reader, sources: readonly Source[], most: number): Found {
  let best: Found = { ...NO_SOURCE, count: most };
  for (const source of sources) {
    best = better(best, found(reader, source, best.count));
    if (best.source !== null && best.count <= FEW_CANDIDATES) break;
  }
  return best;
}

interface Counted {
  readonly source: Source;
  readonly count: number;
  readonly most: number;
}

function better(best: Found, { source, count, most }: Counted): Found {
  if (count <= most) return { source, count, tooMany: null };
  return best.source === null ? { ...best, tooMany: best.tooMany ?? { source, most } } : best;
}

function found(reader: Reader, source: Source, limit: number): Counted {
  const { costly } = source;
  if (costly === undefined) {
    return { source, count: countUpTo(reader, source.ids, limit + 1), most: limit };
  }
  const most = Math.min(limit, costly.most);
  const { count, ids } = idsUpTo(reader, source.ids, most + 1);
  if (count > most && costly.narrower !== null) return found(reader, costly.narrower, limit);
  const kept = condition("SELECT value AS id FROM json_each(?)", ids);
  return { source: count > most ? source : keeping(source, kept), count, most };
}

function keeping({ filter, isExact }: Source, ids: Condition): Source {
  return lookedUp(filter, ids, isExact);
}

/** How many rows there are; beyond the limit nobody goes on counting. */
function countUpTo(reader: Reader, ids: Condition, limit: number): number {
  const counted = reader.row<{ count: number }>(
    `SELECT count(*) AS count FROM (${ids.sql} LIMIT ?)`,
    [...ids.parameters, limit],
  );
  return counted?.count ?? 0;
}

function idsUpTo(reader: Reader, ids: Condition, limit: number): { count: number; ids: string } {
  const found = reader.row<{ count: number; ids: string }>(
    `SELECT count(*) AS count, json_group_array(id) AS ids FROM (${ids.sql} LIMIT ?)`,
    [...ids.parameters, limit],
  );
  return found ?? { count: 0, ids: "[]" };
}
