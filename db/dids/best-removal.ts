import type { Reader } from "@/db/store";
import { FILTER_NAMES } from "@/lib/numbers/list-parameters";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";
import { countDids } from "./count-dids";

/** Of a question that nothing answers: the one filter without which most numbers would match. */
export async function bestRemoval(
  reader: Reader,
  accountId: number,
  query: ListQuery,
  now: Date,
): Promise<{ parameter: string; count: number } | null> {
  let best: { parameter: string; count: number } | null = null;
  for (const parameter of [...FILTER_NAMES, "status" as const]) {
    const without = { ...query, [parameter]: DEFAULT_LIST_QUERY[parameter] };
    if (JSON.stringify(without) === JSON.stringify(query)) continue;
    const { count } = await countDids(reader, accountId, without, now);
    if (count > (best?.count ?? 0)) best = { parameter, count };
  }
  return best;
}
