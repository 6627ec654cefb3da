import type { Transaction } from "@/db/store";
import { driverValue, foldedOrNull, type StoredFacts, WRITTEN_COLUMNS } from "./did-columns";
import type { DidRecord } from "./did-from-row";
import { projectionOf } from "./projection";

/** A number as it was read in this transaction, and the facts that become others. */
export interface FactsChange {
  readonly did: DidRecord;
  readonly facts: Partial<StoredFacts>;
}

type Columns = typeof WRITTEN_COLUMNS;
type Row = readonly unknown[];

/** What follows from the facts, whichever of them change. */
const PROJECTED: ReadonlySet<string> = new Set(["status", "attention", "nextDueAt"]);

/**
 * Writes what differs, projection included, with one statement for all numbers in which the same
 * columns change: an index whose column does not change costs nothing.
 * @throws when a number was approved for no change
 */
export async function updateDids(
  tx: Transaction,
  accountId: number,
  changes: readonly FactsChange[],
  now: Date,
): Promise<void> {
  const alike = new Map<string, { columns: Columns; rows: Row[] }>();
  for (const { did, facts } of changes) {
    const { columns, row } = differing(did, facts, now);
    if (columns.length === 0) throw new Error(`${did.number} was approved for no change`);
    const names = columns.map(({ column }) => column.name).join();
    const same = alike.get(names);
    if (same === undefined) alike.set(names, { columns, rows: [row] });
    else same.rows.push(row);
  }
  for (const { columns, rows } of alike.values()) {
    const written = tx.run(statement(columns), [JSON.stringify(rows), accountId]);
    if (written !== rows.length) throw new Error(`${rows.length - written} numbers are gone`);
  }
}

/** The row begins with the number's id. */
function differing(did: DidRecord, facts: Partial<StoredFacts>, now: Date) {
  const written = { ...did, ...facts };
  Object.assign(written, projectionOf(written, now));
  if ("description" in facts) written.descriptionFolded = foldedOrNull(written.description);
  const row: unknown[] = [did.id];
  const columns = touched(facts).filter((it) => {
    const value = driverValue(written, it);
    const differs = value !== driverValue(did, it);
    if (differs) row.push(value);
    return differs;
  });
  return { columns, row };
}

const TOUCHED = new Map<string, Columns>();

/** The columns in which a number can differ whose facts of these names become others. */
function touched(facts: Partial<StoredFacts>): Columns {
  const names = Object.keys(facts).join();
  const known = TOUCHED.get(names);
  if (known !== undefined) return known;
  const made = WRITTEN_COLUMNS.filter(
    ({ key }) =>
      key in facts || PROJECTED.has(key) || (key === "descriptionFolded" && "description" in facts),
  );
  TOUCHED.set(names, made);
  return made;
}

/** The account is asked without its indexes: each number is looked up by its id, none is searched. */
function statement(columns: Columns): string {
  const cells = columns.map(({ column }, place) => `${column.name} = row.value ->> ${place + 1}`);
  return `UPDATE dids SET ${cells.join(", ")} FROM json_each(?) AS row
    WHERE dids.id = row.value ->> 0 AND +account_id = ?`;
}
