import type { DueDid } from "./due-did";
import { projectionOf } from "./projection";

/** What time did to a number, as of the instant `at` of the last thing that it did. */
export interface Settled {
  readonly before: DueDid;
  readonly after: DueDid;
  readonly at: Date;
}

/** All that time ever changes in a number. */
export const SETTLED_COLUMNS = [
  "expires_at",
  "billing_cycles",
  "service_ended_at",
  "service_end_cause",
  "status",
  "attention",
  "next_due_at",
] as const;

/** What was decided upon stands in front of a row's new cells: these, by their places. */
export const SAME_AS_READ = `
  dids.id = row.value ->> 0 AND expires_at IS row.value ->> 1 AND billing_cycles IS row.value ->> 2
  AND canceled_at IS row.value ->> 3 AND service_ended_at IS row.value ->> 4`;
export const FIRST_NEW_CELL = 5;

export type Cell = number | string | null;

export interface SettledRow {
  /** Bit i is place i in SETTLED_COLUMNS. */
  readonly changed: number;
  readonly cells: readonly Cell[];
}

/** Only what differs, since every index on a written column is written too. */
export function settledRow({ before, after, at }: Settled): SettledRow {
  const old = cellsOf(before, before);
  const [expiresAt = null, billingCycles = null, serviceEndedAt = null] = old;
  const canceledAt = milliseconds(before.canceledAt);
  const cells = [before.id, expiresAt, billingCycles, canceledAt, serviceEndedAt];
  let changed = 0;
  cellsOf(after, projectionOf(after, at)).forEach((cell, place) => {
    if (cell === old[place]) return;
    changed |= 1 << place;
    cells.push(cell);
  });
  return { changed, cells };
}

/** In the order of SETTLED_COLUMNS. */
function cellsOf(
  facts: DueDid,
  projection: Pick<DueDid, "status" | "attention" | "nextDueAt">,
): readonly Cell[] {
  return [
    milliseconds(facts.expiresAt),
    facts.billingCycles,
    milliseconds(facts.serviceEndedAt),
    facts.serviceEndCause,
    projection.status,
    projection.attention,
    milliseconds(projection.nextDueAt),
  ];
}

function milliseconds(instant: Date | null): number | null {
  return instant?.getTime() ?? null;
}
