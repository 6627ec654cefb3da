import type { Transaction } from "@/db/store";
import type { DueDid } from "./due-did";
import { projectionOf } from "./projection";

/** What time did to a number, as of the instant `at` of the last thing that it did. */
export interface Settled {
  readonly before: DueDid;
  readonly after: DueDid;
  readonly at: Date;
}

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

/** What was decided upon, in front of the new cells of a row. */
const SAME_AS_READ = `
  dids.id = row.value ->> 0 AND expires_at IS row.value ->> 1 AND billing_cycles IS row.value ->> 2
    AND canceled_at IS row.value ->> 3 AND service_ended_at IS row.value ->> 4`;
const FIRST_NEW_CELL = 5;

type Cell = number | string | null;

/** One statement for each set of columns that changed together, by the bits of their places. */
const STATEMENTS = new Map<number, string>();

/**
 * Writes what time did to numbers of one account: only columns that differ, since every index on a
 * written column is written too, and one statement for all numbers in which the same ones do.
 * @throws when the stored facts are no longer those that were decided upon
 */
export async function writeSettled(
  tx: Transaction,
  accountId: number,
  settled: readonly Settled[],
): Promise<void> {
  const alike = new Map<number, Cell[][]>();
  for (const one of settled) {
    const { changed, row } = rowOf(one);
    const rows = alike.get(changed);
    if (rows === undefined) alike.set(changed, [row]);
    else rows.push(row);
  }
  for (const [changed, rows] of alike) {
    const written = tx.run(statement(changed), [JSON.stringify(rows), accountId]);
    if (written === rows.length) continue;
    throw new Error(`${rows.length - written} numbers changed while time was applied to them`);
  }
}

function rowOf({ before, after, at }: Settled): { changed: number; row: Cell[] } {
  const old = cellsOf(before, before);
  const [expiresAt = null, billingCycles = null, serviceEndedAt = null] = old;
  const canceledAt = milliseconds(before.canceledAt);
  const row = [before.id, expiresAt, billingCycles, canceledAt, serviceEndedAt];
  let changed = 0;
  cellsOf(after, projectionOf(after, at)).forEach((cell, place) => {
    if (cell === old[place]) return;
    changed |= 1 << place;
    row.push(cell);
  });
  return { changed, row };
}

function statement(changed: number): string {
  const known = STATEMENTS.get(changed);
  if (known !== undefined) return known;
  const written = COLUMNS.filter((_, place) => changed & (1 << place));
  const cells = written.map((name, place) => `${name} = row.value ->> ${FIRST_NEW_CELL + place}`);
  const made = `
    UPDATE dids SET ${cells.join(", ")} FROM json_each(?) AS row
    WHERE ${SAME_AS_READ} AND account_id = ?`;
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
