import type { Reader } from "@/db/store";
import { type Condition, condition } from "./condition";
import { type Counted, countOf } from "./count-source";
import { isMostlyMeant } from "./mostly-meant";
import type { Search } from "./search";
import { lookedUp, type Source } from "./source";

/** So few that each is looked up, wherever the text stands in it. */
const FEW = 50;

/** A search is made once: what it finds is kept by its ids. Beyond `limit` nothing is found. */
export function searchedOnce(
  reader: Reader,
  source: Source,
  search: Search,
  limit: number,
): Counted {
  const most = Math.min(limit, source.most ?? limit);
  const found = idsOf(reader, source.ids, Math.max(0, most + 1));
  if (found.count > most) return beyond(reader, source, search, { ids: found.ids, limit });
  return { ...keeping(reader, source, search, found), most };
}

interface Ids {
  readonly count: number;
  /** As JSON. */
  readonly ids: string;
}

type Found = Pick<Counted, "source" | "count">;

/** @param limit -1 = all */
function idsOf(reader: Reader, ids: Condition, limit = -1): Ids {
  const found = reader.row<Ids>(
    `SELECT count(*) AS count, json_group_array(id) AS ids FROM (${ids.sql} LIMIT ?)`,
    [...ids.parameters, limit],
  );
  return found ?? { count: 0, ids: "[]" };
}

/** What begins with the text need not be looked up: an index tells all of it. */
function keeping(
  reader: Reader,
  { filter, isExact }: Source,
  { beginning }: Search,
  found: Ids,
): Found {
  const source = lookedUp(filter, kept(found.ids), isExact);
  if (beginning === null || found.count <= FEW) return { source, count: found.count };
  const begun: ReadonlySet<number> = new Set(JSON.parse(idsOf(reader, beginning.ids).ids));
  const all: readonly number[] = JSON.parse(found.ids);
  const inside = all.filter((id) => !begun.has(id));
  if (inside.length === 0) return { source: beginning, count: begun.size };
  const others = lookedUp(filter, kept(JSON.stringify(inside)), isExact);
  return { source: { ...others, beside: beginning }, count: found.count };
}

function kept(ids: string): Condition {
  return condition("SELECT value AS id FROM json_each(?)", ids);
}

/** Too many to look up. How many there are is counted on, if they are what is meant. */
function beyond(
  reader: Reader,
  source: Source,
  search: Search,
  { ids, limit }: { readonly ids: string; readonly limit: number },
): Counted {
  const { whole, meant } = search;
  if (whole === null) return { source, count: limit + 1, most: limit };
  if (meant !== null && !isMostlyMeant(reader, ids, meant)) {
    return searchedOnce(reader, whole.source, { ...search, whole: null }, limit);
  }
  const most = Math.min(limit, whole.most);
  return { source: whole.source, count: countOf(reader, whole.source, most), most };
}
