import type { Reader } from "@/db/store";
import type { BatchItemRow, BatchItemsPage } from "@/lib/numbers/batch-item-row";
import type { BatchItemsQuery, ItemOutcome } from "@/lib/numbers/batch-items-query";
import { END_CURSOR } from "@/lib/numbers/list-cursor";
import { conditionOf } from "./item-condition";

const ROWS_PER_PAGE = 50;

interface Stored extends Omit<BatchItemRow, "expiresAt" | "isHeld" | "isStarted"> {
  readonly expiresAt: number | null;
  readonly isHeld: 0 | 1;
  readonly isStarted: 0 | 1;
}

/** A batch that was found in the account. */
interface OfBatch {
  readonly accountId: number;
  readonly batchId: number;
}

/** A page of what became of each number, in the order in which they were chosen, at any depth. */
export async function listItemRows(
  reader: Reader,
  of: OfBatch,
  { outcome, after, before }: BatchItemsQuery,
): Promise<BatchItemsPage> {
  const isBack = before !== null;
  const edge = isBack ? placeBefore(before) : (after ?? -1);
  const parameters = [of.accountId, of.batchId, edge, ROWS_PER_PAGE + 1];
  const found = reader.rows<Stored>(itemsSql(outcome, isBack), parameters).map(rowOf);
  const hasMore = found.length > ROWS_PER_PAGE;
  const rows = found.slice(0, ROWS_PER_PAGE);
  return isBack ? pageBefore(rows.reverse(), hasMore, before) : pageAfter(rows, hasMore, after);
}

function pageAfter(rows: readonly BatchItemRow[], hasMore: boolean, after: number | null) {
  const previous = after === null ? null : placeOf(rows[0]);
  return { rows, previous, next: hasMore ? placeOf(rows.at(-1)) : null };
}

function pageBefore(
  rows: readonly BatchItemRow[],
  hasMore: boolean,
  before: BatchItemsQuery["before"],
) {
  const next = before === END_CURSOR ? null : placeOf(rows.at(-1));
  return { rows, previous: hasMore ? placeOf(rows[0]) : null, next };
}

function placeOf(row: BatchItemRow | undefined): number | null {
  return row?.place ?? null;
}

function placeBefore(before: number | typeof END_CURSOR): number {
  return before === END_CURSOR ? Number.MAX_SAFE_INTEGER : before;
}

function itemsSql(outcome: ItemOutcome | null, isBack: boolean): string {
  return `
    SELECT place, number, refusal, price_minor AS priceMinor, refund_minor AS refundMinor,
      expires_at AS expiresAt,
      EXISTS (SELECT 1 FROM dids d WHERE d.number = batch_items.number AND d.account_id = ?)
        AS isHeld,
      outcome IS NOT NULL AS isStarted
    FROM batch_items
    WHERE batch_id = ? AND place ${isBack ? "<" : ">"} ? AND ${conditionOf(outcome)}
    ORDER BY place ${isBack ? "DESC" : ""} LIMIT ?`;
}

function rowOf({ expiresAt, isHeld, isStarted, ...rest }: Stored): BatchItemRow {
  return {
    ...rest,
    isHeld: isHeld === 1,
    isStarted: isStarted === 1,
    expiresAt: expiresAt === null ? null : new Date(expiresAt),
  };
}
