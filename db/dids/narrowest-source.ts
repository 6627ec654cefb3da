import type { Reader } from "@/db/store";
import { type Counted, countOf } from "./count-source";
import { searchedOnce } from "./search-once";
import type { Source } from "./source";

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
const NO_SOURCE: Found = { source: null, count: 0, tooMany: null };

/** The filter with the fewest candidates, if it has at most so many. */
export function narrowest(reader: Reader, sources: readonly Source[], most: number): Found {
  let best: Found = { ...NO_SOURCE, count: most };
  for (const source of sources) {
    best = better(best, found(reader, source, best.count));
    if (best.source !== null && best.count <= FEW_CANDIDATES) break;
  }
  return best;
}

function better(best: Found, { source, count, most }: Counted): Found {
  if (count <= most) return { source, count, tooMany: null };
  return best.source === null ? { ...best, tooMany: best.tooMany ?? { source, most } } : best;
}

function found(reader: Reader, source: Source, limit: number): Counted {
  if (source.search !== undefined) return searchedOnce(reader, source, source.search, limit);
  const most = Math.min(limit, source.most ?? limit);
  return { source, count: countOf(reader, source, most), most };
}
