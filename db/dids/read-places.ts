import type { Reader } from "@/db/store";
import type { Position } from "@/lib/numbers/list-cursor";
import type { Walk } from "./list-order";
import type { ListPlan } from "./list-plan";
import { readCandidates } from "./read-candidates";
import { positionInWalk, readWalk } from "./read-walk";

/** A row's place in an order, and the row. */
export interface Place extends Position {
  readonly id: number;
}

/** The next rows of a walk beyond a position; from its beginning when that is `null`. */
export function readPlaces(
  reader: Reader,
  plan: ListPlan,
  walk: Walk,
  stretch: { from: Position | null; limit: number },
): Place[] {
  if (plan.statuses.length === 0) return [];
  if (plan.kind === "candidates") return readCandidates(reader, plan, walk, stretch);
  return readWalk(reader, plan, walk, stretch);
}

/** The n-th row from the beginning, 1-based; `null` when there are fewer. */
export function positionOf(
  reader: Reader,
  plan: ListPlan,
  walk: Walk,
  place: number,
): Position | null {
  if (plan.statuses.length === 0) return null;
  if (plan.kind === "walk") return positionInWalk(reader, plan, walk, place);
  const stretch = { from: null, limit: 1, offset: place - 1 };
  return readCandidates(reader, plan, walk, stretch)[0] ?? null;
}
