import type { Transaction } from "@/db/store";
import type { DueDid } from "./due-did";
import { projectionOf } from "./projection";

/** All that time ever changes in a number. */
const COLUMNS = [
  "expires_at",
  "billing_cycles",
  "service_ended_at",
  "service_end_cause",
  "status",
  "attention",
  "next_due_at",
] as const;

type Cell = number | string | null;

/** One statement for each set of columns that changed together, by the bits of their places. */
const STATEMENTS = new Map<number, string>();

/**
 * Writes what time did to a number, as of the instant `at` of the last thing that it did: only
 * columns that differ, since every index on a written column is written too.
 * @throws when the stored facts are no longer those that were decided upon
 */
export async function writeSettled(
  tx: Transaction,
  before: DueDid,
  after: DueDid,
  at: Date,
): Promise<void> {
  const old = cellsOf(before, before);
  const parameters: Cell[] = [];
  let changed = 0;
  cellsOf(after, projectionOf(after, at)).forEach((cell, place) => {
    if (cell === old[place]) return;
    changed |= 1 << place;
    parameters.push(cell);
  });
  const [expiresAt = null, billingCycles = null, serviceEndedAt = null] = old;
  const canceledAt = milliseconds(before.canceledAt);
  parameters.push(before.id, before.accountId);
  parameters.push(expiresAt, billingCycles, canceledAt, serviceEndedAt);
  const rows = tx.run(statement(changed), parameters);
  if (rows !== 1) throw new Error(`${before.number} changed while time was applied to it`);
}

function statement(changed: number): string {
  const known = STATEMENTS.get(changed);
  if (known !== undefined) return known;
  const written = COLUMNS.filter((_, place) => changed & (1 << place));
  const made = `
    UPDATE dids SET ${written.map((name) => `${name} = ?`).join(", ")}
    WHERE id = ? AND account_id = ? AND expires_at IS ? AND billing_cycles IS ?
      AND canceled_at IS ? AND service_ended_at IS ?`;
  STATEMENTS.set(changed, made);
  return made;
}

/** In the order of COLUMNS. */
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
