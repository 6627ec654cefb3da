import type { Reader } from "@/db/store";
import type { ListPage } from "@/lib/numbers/did-row";
import type { ListQuery } from "@/lib/numbers/list-query";
import { atLeast, countPlanned, type Seen, type Total } from "./count-dids";
import { listPlanned } from "./list-dids";
import { planList } from "./list-plan";

/** A page and its total from one plan: what a search costs is then paid once. */
export async function listWithTotal(
  reader: Reader,
  accountId: number,
  query: ListQuery,
  now: Date,
): Promise<{ page: ListPage; total: Total }> {
  const plan = planList(reader, { accountId, query, now });
  const page = listPlanned(reader, plan, now);
  return { page, total: atLeast(countPlanned(reader, plan), seenOn(page)) };
}

/** A page whose place is known tells how many there are up to it. */
function seenOn({ rows, firstPlace, previous, next }: ListPage): Seen {
  const isPlaced = firstPlace !== null || previous === null;
  return { count: (firstPlace ?? 1) - 1 + rows.length, isAll: isPlaced && next === null };
}
