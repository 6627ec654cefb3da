import type { Position } from "@/lib/numbers/list-cursor";
import { type Condition, condition, joined } from "./condition";
import { beyond, keyDirection, numberDirection, SORT_COLUMNS, type Walk } from "./list-order";

/**
 * A stretch of an order that an index gives by itself. "tied": one key, so by number alone.
 * "rising": by key, then number, as the index has them. "mixed": keys run against numbers.
 */
export interface Segment {
  readonly kind: "tied" | "rising" | "mixed";
  readonly where: Condition;
  /** Only these sections; `null` = all that are asked for. */
  readonly status: number | null;
}

/** The stretches of a walk from a position (`null` = its beginning), in the order of the walk. */
export function segmentsFrom(
  walk: Walk,
  from: Position | null,
  statuses: readonly number[],
): readonly Segment[] {
  if (walk.sort.key === "status") return statusSegments(walk, from, statuses);
  const { hasNulls } = SORT_COLUMNS[walk.sort.key];
  const nulls = hasNulls ? [nullSegment(walk, from)] : [];
  if (from === null) {
    const all = [valueSegment(walk, null)];
    return walk.backward ? [...nulls, ...all] : [...all, ...nulls];
  }
  if (from.key === null) return walk.backward ? [...nulls, valueSegment(walk, null)] : nulls;
  const rest = [...tiesWith(walk, from), valueSegment(walk, from)];
  return walk.backward ? rest : [...rest, ...nulls];
}

/** Sorted by section: one section after the other, each by number. */
function statusSegments(
  walk: Walk,
  from: Position | null,
  statuses: readonly number[],
): readonly Segment[] {
  const ordered = keyDirection(walk) === "ASC" ? statuses : statuses.toReversed();
  const isAhead = (status: number) =>
    keyDirection(walk) === "ASC" ? status >= Number(from?.key) : status <= Number(from?.key);
  return ordered
    .filter((status) => from === null || isAhead(status))
    .map((status) => ({
      kind: "tied",
      status,
      where:
        from !== null && status === from.key
          ? beyond("d.number", numberDirection(walk), from.number)
          : condition("TRUE"),
    }));
}

function valueSegment(walk: Walk, from: Position | null): Segment {
  const { column, hasNulls } = SORT_COLUMNS[walk.sort.key];
  const direction = keyDirection(walk);
  const kind = direction === numberDirection(walk) ? "rising" : "mixed";
  if (from !== null) return { kind, where: beyond(column, direction, from.key), status: null };
  const where = condition(hasNulls ? `${column} IS NOT NULL` : "TRUE");
  return { kind, where, status: null };
}

function nullSegment(walk: Walk, from: Position | null): Segment {
  const { column } = SORT_COLUMNS[walk.sort.key];
  const isNull = condition(`${column} IS NULL`);
  if (from === null || from.key !== null) return { kind: "tied", where: isNull, status: null };
  const further = beyond("d.number", numberDirection(walk), from.number);
  return { kind: "tied", where: joined([isNull, further], " AND "), status: null };
}

/** Those with the position's own key; by number every key is its own. */
function tiesWith(walk: Walk, from: Position): readonly Segment[] {
  if (walk.sort.key === "number") return [];
  const { column } = SORT_COLUMNS[walk.sort.key];
  const further = beyond("d.number", numberDirection(walk), from.number);
  const where = joined([condition(`${column} = ?`, from.key), further], " AND ");
  return [{ kind: "tied", where, status: null }];
}
