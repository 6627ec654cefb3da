import type { Reader } from "@/db/store";
import type { Position } from "@/lib/numbers/list-cursor";
import { allOf, type Condition, condition, joined } from "./condition";
import { afterPosition, keyDirection, orderBy, SORT_COLUMNS, type Walk } from "./list-order";
import type { CandidatePlan } from "./list-plan";
import type { Place } from "./read-places";
import { ofOpenSection, type Source } from "./source";

interface Stretch {
  readonly from: Position | null;
  readonly limit: number;
  readonly offset?: number;
}

export function readCandidates(
  reader: Reader,
  plan: CandidatePlan,
  walk: Walk,
  stretch: Stretch,
): Place[] {
  const rows = candidatesInOrder(plan, walk, stretch);
  return reader.rows<Place>(rows.sql, rows.parameters);
}

export function candidatesInOrder(
  plan: CandidatePlan,
  walk: Walk,
  { from, limit, offset = 0 }: Stretch,
): Condition {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const further = from === null ? [] : [afterPosition(walk, from)];
  const columns = condition(`d.id AS id, ${column} AS key, d.number AS number`);
  const rows = candidates(plan, (asked) => ({ columns, all: [...asked, ...further] }));
  const parameters = [...rows.parameters, limit, offset];
  return { sql: `${ordered(plan, walk, rows.sql)} LIMIT ? OFFSET ?`, parameters };
}

/** Set apart where a key is asked for: the tables that list numbers have columns of that name. */
function ordered({ source }: CandidatePlan, walk: Walk, rows: string): string {
  const all = `SELECT id, key, number FROM (${rows}) ORDER BY`;
  if (walk.sort.key !== "number") return `${all} ${orderBy(walk)}`;
  if (source.beside !== undefined) return `${all} number ${keyDirection(walk)}`;
  return `${rows} ORDER BY ${source.byNumber ?? "d.number"} ${keyDirection(walk)}`;
}

interface Wanted {
  readonly columns: Condition;
  /** Only where all of these hold. */
  readonly all: readonly Condition[];
}

/** The candidates, of each source by what is asked of them beyond what made them candidates. */
export function candidates(
  plan: CandidatePlan,
  want: (asked: readonly Condition[]) => Wanted,
): Condition {
  const { source } = plan;
  const parts = source.beside === undefined ? [source] : [source.beside, source];
  const selects = parts.map((part) => selected(part, want(restOf(plan, part))));
  return joined(selects, " UNION ALL ");
}

function selected(source: Source, { columns, all }: Wanted): Condition {
  const from = joined([condition("SELECT"), columns, condition("FROM"), source.table], " ");
  return joined([from, allOf([source.where, ...all])], " WHERE ");
}

function restOf(plan: CandidatePlan, source: Source): readonly Condition[] {
  const { conditions, accountId } = plan;
  const asked = [...conditions].filter(([name]) => !(source.isAnswered && name === source.filter));
  return [
    condition("d.account_id = ?", accountId),
    ...ofOpenSection(plan),
    ...asked.map(([, it]) => it),
  ];
}
