import type { Reader } from "@/db/store";
import type { Position } from "@/lib/numbers/list-cursor";
import { allOf, type Condition, condition, joined } from "./condition";
import { beyond, keyDirection, numberDirection, SORT_COLUMNS, type Walk } from "./list-order";
import { type WalkPlan, WHOLE_ACCOUNT } from "./list-plan";
import { type Segment, segmentsFrom } from "./list-segments";
import type { Place } from "./read-places";

interface Stretch {
  readonly segment: Segment;
  readonly limit: number;
  readonly offset?: number;
}

export function readWalk(
  reader: Reader,
  plan: WalkPlan,
  walk: Walk,
  { from, limit }: { from: Position | null; limit: number },
): Place[] {
  const places: Place[] = [];
  for (const segment of segmentsFrom(walk, from, plan.statuses)) {
    if (places.length >= limit) break;
    places.push(...readSegment(reader, plan, walk, { segment, limit: limit - places.length }));
  }
  return places;
}

/** The position of the n-th row of a walk from its beginning; `null` when there are fewer. */
export function positionInWalk(
  reader: Reader,
  plan: WalkPlan,
  walk: Walk,
  place: number,
): Position | null {
  let offset = place - 1;
  for (const segment of segmentsFrom(walk, null, plan.statuses)) {
    const found = placeInSegment(reader, plan, walk, { segment, offset });
    if (found !== undefined) return found;
    offset -= countSegment(reader, plan, segment.where, segment);
  }
  return null;
}

function readSegment(
  reader: Reader,
  plan: WalkPlan,
  walk: Walk,
  { segment, limit }: { segment: Segment; limit: number },
): Place[] {
  if (segment.kind !== "mixed") return readOrdered(reader, plan, walk, { segment, limit });
  const edge = keyAt(reader, plan, walk, { segment, offset: limit - 1 });
  if (edge === undefined) return readOrdered(reader, plan, walk, { segment, limit });
  const ahead = readOrdered(reader, plan, walk, {
    segment: before(walk, segment, edge),
    limit,
  });
  const tied = tiedAt(walk, segment, edge);
  return [
    ...ahead,
    ...readOrdered(reader, plan, walk, { segment: tied, limit: limit - ahead.length }),
  ];
}

function placeInSegment(
  reader: Reader,
  plan: WalkPlan,
  walk: Walk,
  { segment, offset }: { segment: Segment; offset: number },
): Place | undefined {
  if (segment.kind !== "mixed") {
    return readOrdered(reader, plan, walk, { segment, limit: 1, offset })[0];
  }
  const edge = keyAt(reader, plan, walk, { segment, offset });
  if (edge === undefined) return undefined;
  const ahead = countSegment(reader, plan, before(walk, segment, edge).where, segment);
  const tied = tiedAt(walk, segment, edge);
  return readOrdered(reader, plan, walk, { segment: tied, limit: 1, offset: offset - ahead })[0];
}

/** Where keys run against numbers: the key at a place, which does not depend on how ties run. */
function keyAt(
  reader: Reader,
  plan: WalkPlan,
  walk: Walk,
  { segment, offset }: { segment: Segment; offset: number },
): string | number | undefined {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const rows = merged(plan, `${column} AS key`, segment);
  const found = reader.row<{ key: string | number }>(
    `${rows.sql} ORDER BY key ${keyDirection(walk)} LIMIT 1 OFFSET ?`,
    [...rows.parameters, offset],
  );
  return found?.key;
}

function before(walk: Walk, segment: Segment, edge: string | number): Segment {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const opposite = keyDirection(walk) === "ASC" ? "DESC" : "ASC";
  return { ...segment, where: allOf([segment.where, beyond(column, opposite, edge)]) };
}

function tiedAt(walk: Walk, segment: Segment, edge: string | number): Segment {
  const { column } = SORT_COLUMNS[walk.sort.key];
  return { ...segment, kind: "tied", where: condition(`${column} = ?`, edge) };
}

function readOrdered(
  reader: Reader,
  plan: WalkPlan,
  walk: Walk,
  { segment, limit, offset = 0 }: Stretch,
): Place[] {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const rows = merged(plan, `d.id AS id, ${column} AS key, d.number AS number`, segment);
  const byNumber = `number ${numberDirection(walk)}`;
  const isByNumber = segment.kind === "tied" || walk.sort.key === "number";
  const order = isByNumber ? byNumber : `key ${keyDirection(walk)}, ${byNumber}`;
  return reader.rows<Place>(`${rows.sql} ORDER BY ${order} LIMIT ? OFFSET ?`, [
    ...rows.parameters,
    limit,
    offset,
  ]);
}

function countSegment(reader: Reader, plan: WalkPlan, where: Condition, segment: Segment): number {
  const rows = merged(plan, "d.id", { ...segment, where });
  const counted = reader.row<{ count: number }>(
    `SELECT count(*) AS count FROM (${rows.sql})`,
    rows.parameters,
  );
  return counted?.count ?? 0;
}

/** One SELECT a section and place, each in the index's own order, for SQLite to merge. */
function merged(plan: WalkPlan, columns: string, segment: Segment): Condition {
  const start = condition(`SELECT ${columns} FROM dids d INDEXED BY ${plan.index} WHERE`);
  const account = condition("d.account_id = ?", plan.accountId);
  const selects = sectionsIn(plan, segment).flatMap((section) =>
    plan.branches.map((branch) => {
      const where = allOf([account, section, branch, segment.where, ...plan.rest]);
      return joined([start, where], " ");
    }),
  );
  return joined(selects, " UNION ALL ");
}

function sectionsIn(plan: WalkPlan, segment: Segment): readonly Condition[] {
  if (plan.index === WHOLE_ACCOUNT) return [condition("TRUE")];
  const statuses = segment.status === null ? plan.statuses : [segment.status];
  return statuses.map((status) => condition("d.status = ?", status));
}
