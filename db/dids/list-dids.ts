import type { Reader } from "@/db/store";
import type { ListPage } from "@/lib/numbers/did-row";
import { decodeCursor, END_CURSOR, encodeCursor, type Position } from "@/lib/numbers/list-cursor";
import type { ListQuery } from "@/lib/numbers/list-query";
import { type ListPlan, planList } from "./list-plan";
import { type Place, positionOf, readPlaces } from "./read-places";
import { readRows } from "./read-rows";

/** One page of the answer, exact at any depth, with what leads to the pages beside it. */
export async function listDids(
  reader: Reader,
  accountId: number,
  query: ListQuery,
  now: Date,
): Promise<ListPage> {
  return listPlanned(reader, planList(reader, { accountId, query, now }), now);
}

/** The page of a question for which a plan is already made. */
export function listPlanned(reader: Reader, plan: ListPlan, now: Date): ListPage {
  const { query, accountId } = plan;
  const found = pageOf(reader, plan);
  const cursorOf = (place: Place | undefined) =>
    place === undefined ? null : encodeCursor(query, place);
  return {
    rows: readRows(reader, accountId, found.places, now),
    firstPlace: found.places.length === 0 ? null : found.firstPlace,
    previous: found.hasPrevious ? (cursorOf(found.places[0]) ?? END_CURSOR) : null,
    next: found.hasNext ? cursorOf(found.places.at(-1)) : null,
  };
}

interface FoundPage {
  readonly places: readonly Place[];
  readonly firstPlace: number | null;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
}

function pageOf(reader: Reader, plan: ListPlan): FoundPage {
  const { query } = plan;
  if (query.before !== null) return pageBefore(reader, plan, query.before);
  const from = query.after === null ? null : decodeCursor(query, query.after);
  if (from !== null) return pageAfter(reader, plan, from, null);
  const skipped = (query.page - 1) * query.per;
  if (skipped === 0) return pageAfter(reader, plan, null, 1);
  const last = positionOf(reader, plan, { sort: query.sort, backward: false }, skipped);
  if (last === null) return { places: [], firstPlace: null, hasPrevious: true, hasNext: false };
  return pageAfter(reader, plan, last, skipped + 1);
}

function pageAfter(
  reader: Reader,
  plan: ListPlan,
  from: Position | null,
  firstPlace: number | null,
): FoundPage {
  const { sort, per } = plan.query;
  const places = readPlaces(reader, plan, { sort, backward: false }, { from, limit: per + 1 });
  const hasNext = places.length > per;
  return { places: places.slice(0, per), firstPlace, hasPrevious: from !== null, hasNext };
}

/** A way back that reaches the beginning shows the whole first page, not what is left over. */
function pageBefore(reader: Reader, plan: ListPlan, before: string): FoundPage {
  const { sort, per } = plan.query;
  const from = before === END_CURSOR ? null : decodeCursor(plan.query, before);
  const places = readPlaces(reader, plan, { sort, backward: true }, { from, limit: per + 1 });
  if (places.length <= per) return pageAfter(reader, plan, null, 1);
  const page = places.slice(0, per).reverse();
  return { places: page, firstPlace: null, hasPrevious: true, hasNext: from !== null };
}
