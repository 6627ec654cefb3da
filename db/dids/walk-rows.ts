import type { Reader } from "@/db/store";
import { allOf, type Condition, condition, joined } from "./condition";
import { isBySection } from "./facet";
import { keyDirection, numberDirection, SORT_COLUMNS, type Walk } from "./list-order";
import type { WalkPlan } from "./list-plan";
import type { Segment } from "./list-segments";
import type { Place } from "./read-places";
import { ofOpenSection } from "./source";

interface Stretch {
  readonly segment: Segment;
  readonly limit: number;
  readonly offset?: number;
}

/** Some places of a segment in its order. */
export function readOrdered(reader: Reader, plan: WalkPlan, walk: Walk, stretch: Stretch): Place[] {
  const rows = placesInOrder(plan, walk, stretch);
  return reader.rows<Place>(rows.sql, rows.parameters);
}

export function placesInOrder(
  plan: WalkPlan,
  walk: Walk,
  { segment, limit, offset = 0 }: Stretch,
): Condition {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const rows = merged(plan, `d.id AS id, ${column} AS key, d.number AS number`, segment);
  const byNumber = `number ${numberDirection(walk)}`;
  const isByNumber = segment.kind === "tied" || walk.sort.key === "number";
  const order = isByNumber ? byNumber : `key ${keyDirection(walk)}, ${byNumber}`;
  return joined([rows, condition(`ORDER BY ${order} LIMIT ? OFFSET ?`, limit, offset)], " ");
}

/** How many numbers of a segment a condition holds of. */
export function countSegment(
  reader: Reader,
  plan: WalkPlan,
  where: Condition,
  segment: Segment,
): number {
  const rows = merged(plan, "d.id", { ...segment, where });
  const counted = reader.row<{ count: number }>(
    `SELECT count(*) AS count FROM (${rows.sql})`,
    rows.parameters,
  );
  return counted?.count ?? 0;
}

/** One SELECT a section and value, each in the index's own order, for SQLite to merge. */
export function merged(plan: WalkPlan, columns: string, segment: Segment): Condition {
  return stretches(plan, condition(columns), segment, [segment.where, ...plan.rest.values()]);
}

/** Columns of all rows of a segment's stretches of the index of which these conditions hold. */
export function stretches(
  plan: WalkPlan,
  columns: Condition,
  { status }: Pick<Segment, "status">,
  conditions: readonly Condition[],
): Condition {
  const account = condition("d.account_id = ?", plan.accountId);
  const selects = sectionsIn(plan, status).flatMap((section) =>
    plan.branches.map((branch) => {
      const from = `FROM dids d INDEXED BY ${branch.index ?? plan.index} WHERE`;
      const where = allOf([account, ...section, branch, ...conditions]);
      return joined([condition("SELECT"), columns, condition(from), where], " ");
    }),
  );
  return joined(selects, " UNION ALL ");
}

function sectionsIn(plan: WalkPlan, status: number | null): readonly (readonly Condition[])[] {
  if (!isBySection(plan.index)) return [ofOpenSection(plan)];
  const statuses = status === null ? plan.statuses : [status];
  return statuses.map((each) => [condition("d.status = ?", each)]);
}
