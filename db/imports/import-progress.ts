import type { Transaction } from "@/db/store";
import type { ImportState } from "@/lib/numbers/number-import";

interface Counts {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly leftOut: number;
}

const REACH = "UPDATE imports SET reached = ? WHERE id = ? AND state = ?";
const COUNT = `
  UPDATE imports SET added = added + ?, updated = updated + ?, unchanged = unchanged + ?,
    left_out = left_out + ?, reached = reached + ?
  WHERE id = ? AND state = 'writing'`;

/** How many bytes were read. @returns false where it is in another state by now */
export async function reachBytes(
  tx: Transaction,
  { id, state }: { readonly id: number; readonly state: ImportState },
  bytes: number,
): Promise<boolean> {
  return tx.run(REACH, [bytes, id, state]) === 1;
}

/** What a step of writing came to. @returns false where it is in another state by now */
export async function countWritten(tx: Transaction, id: number, step: Counts): Promise<boolean> {
  const { added, updated, unchanged, leftOut } = step;
  const lines = added + updated + unchanged + leftOut;
  return tx.run(COUNT, [added, updated, unchanged, leftOut, lines, id]) === 1;
}
