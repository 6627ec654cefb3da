import type { Reader } from "@/db/store";
import type { Position } from "@/lib/numbers/list-cursor";
import type { Walk } from "./list-order";
import type { WalkPlan } from "./list-plan";
import { type Segment, segmentsFrom } from "./list-segments";
import type { Place } from "./read-places";
import { before, keyAt, tiedAt } from "./segment-edge";
import { countSegment, readOrdered } from "./walk-rows";

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
