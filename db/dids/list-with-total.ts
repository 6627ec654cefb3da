import type { Reader } from "@/db/store";
import type { ListPage } from "@/lib/numbers/did-row";
import type { ListQuery } from "@/lib/numbers/list-query";
import { countPlanned, type Total } from "./count-dids";
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
  return { page: listPlanned(reader, plan, now), total: countPlanned(reader, plan) };
}
