import { allOf, condition, isOneOf } from "@/db/dids/condition";
import { orderBy, SORT_COLUMNS } from "@/db/dids/list-order";
import { sectionsOf } from "@/db/dids/list-sections";
import { listConditions } from "@/db/dids/list-where";
import type { Transaction } from "@/db/store";
import type { ListQuery } from "@/lib/numbers/list-query";
import type { NumberEdit } from "./batch-source";

export interface Taking {
  readonly batchId: number;
  readonly accountId: number;
}

/**
 * All numbers that a question asks for by now, in the order of the list, as items that nothing is
 * said of yet: one statement, so that it is one instant. @returns how many
 */
export async function takeMatching(
  tx: Transaction,
  { batchId, accountId }: Taking,
  query: ListQuery,
  now: Date,
): Promise<number> {
  const walk = { sort: query.sort, backward: false };
  const where = allOf([
    condition("d.account_id = ?", accountId),
    isOneOf("d.status", sectionsOf(query)),
    ...listConditions(query, { accountId, now }).values(),
  ]);
  const sql = `
    INSERT INTO batch_items (batch_id, place, number, did_id, stamp)
    SELECT ?, row_number() OVER (ORDER BY ${orderBy(walk)}) - 1, number, id, ''
    FROM (SELECT d.id, d.number, ${SORT_COLUMNS[query.sort.key].column} AS key
      FROM dids d WHERE ${where.sql})`;
  return tx.run(sql, [batchId, ...where.parameters]);
}

const TAKE_EDITS = `
  INSERT INTO batch_items (batch_id, place, number, did_id, stamp, wanted)
  SELECT ?, key, value ->> 'number', d.id, '', value -> 'edit' FROM json_each(?)
  LEFT JOIN dids d ON d.number = value ->> 'number' AND d.account_id = ?`;

/** Numbers with what is to become of each; those of another account are nobody's. */
export async function takeEdits(
  tx: Transaction,
  { batchId, accountId }: Taking,
  edits: readonly NumberEdit[],
): Promise<number> {
  return tx.run(TAKE_EDITS, [batchId, JSON.stringify(edits), accountId]);
}

const TAKE_CHANGED = `
  INSERT INTO batch_items (batch_id, place, number, did_id, stamp, wanted)
  SELECT ?, row_number() OVER (ORDER BY place) - 1, number, did_id, '',
    json_object('was', json(was), 'stamp', stamp)
  FROM batch_items
  WHERE batch_id = ? AND outcome = 'done' AND was IS NOT NULL AND number = coalesce(?, number)`;

/** What another batch has changed, each with what it was before and how it was left. */
export async function takeChanged(
  tx: Transaction,
  batchId: number,
  { batchId: of, number }: { readonly batchId: number; readonly number: string | null },
): Promise<number> {
  return tx.run(TAKE_CHANGED, [batchId, of, number]);
}
