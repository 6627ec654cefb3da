import type { Reader } from "@/db/store";
import type { Position } from "@/lib/numbers/list-cursor";
import { allOf, type Condition, joined } from "./condition";
import { afterPosition, orderBy, SORT_COLUMNS, type Walk } from "./list-order";
import type { CandidatePlan } from "./list-plan";
import type { Place } from "./read-places";
import { ofSections, prefixed } from "./source";

export function readCandidates(
  reader: Reader,
  plan: CandidatePlan,
  walk: Walk,
  { from, limit, offset = 0 }: { from: Position | null; limit: number; offset?: number },
): Place[] {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const wanted = from === null ? [] : [afterPosition(walk, from)];
  const rows = candidateRows(plan, `d.id, ${column} AS key, d.number AS number`, wanted);
  return reader.rows<Place>(`${rows.sql} ORDER BY ${orderBy(walk)} LIMIT ? OFFSET ?`, [
    ...rows.parameters,
    limit,
    offset,
  ]);
}

/** The candidates that the whole question asks for. */
export function candidateRows(
  plan: CandidatePlan,
  columns: string,
  more: readonly Condition[] = [],
): Condition {
  const where = allOf([
    ofSections(plan.accountId, plan.statuses),
    ...plan.conditions.values(),
    ...more,
  ]);
  const source = prefixed(`SELECT ${columns} FROM (`, plan.source.ids);
  return joined([source, where], ") AS candidate CROSS JOIN dids d ON d.id = candidate.id WHERE ");
}
