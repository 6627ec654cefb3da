import type { Transaction } from "@/db/store";
import {
  type Cell,
  FIRST_NEW_CELL,
  SAME_AS_READ,
  SETTLED_COLUMNS,
  type Settled,
  settledRow,
} from "./settled-row";

/** One statement for each set of columns that changed together, by the bits of their places. */
const STATEMENTS = new Map<number, string>();

/**
 * Writes what time did to numbers of one account, with one statement for all numbers in which the
 * same columns changed.
 * @throws when the stored facts are no longer those that were decided upon
 */
export async function writeSettled(
  tx: Transaction,
  accountId: number,
  settled: readonly Settled[],
): Promise<void> {
  const alike = new Map<number, (readonly Cell[])[]>();
  for (const one of settled) {
    const { changed, cells } = settledRow(one);
    const rows = alike.get(changed);
    if (rows === undefined) alike.set(changed, [cells]);
    else rows.push(cells);
  }
  for (const [changed, rows] of alike) {
    const written = tx.run(statement(changed), [JSON.stringify(rows), accountId]);
    if (written === rows.length) continue;
    throw new Error(`${rows.length - written} numbers changed while time was applied to them`);
  }
}

/** The account is asked without its indexes: each number is looked up by its id, none is searched. */
function statement(changed: number): string {
  const known = STATEMENTS.get(changed);
  if (known !== undefined) return known;
  const written = SETTLED_COLUMNS.filter((_, place) => changed & (1 << place));
  const cells = written.map((name, place) => `${name} = row.value ->> ${FIRST_NEW_CELL + place}`);
  const made = `
    UPDATE dids SET ${cells.join(", ")} FROM json_each(?) AS row
    WHERE ${SAME_AS_READ} AND +account_id = ?`;
  STATEMENTS.set(changed, made);
  return made;
}
