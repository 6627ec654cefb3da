import type { Reader } from "@/db/store";
import type { BatchItem } from "./batch-item";

export interface StoredItem extends BatchItem {
  readonly place: number;
  /** `null` = not tried. */
  readonly outcome: "done" | "skipped" | null;
}

const COLUMNS = `place, number, did_id AS didId, stamp, refusal, country_code AS countryCode,
  number_type AS numberType, monthly_minor AS monthlyMinor, price_minor AS priceMinor,
  refund_minor AS refundMinor, remarks,
  expires_at AS expiresAtMs, outcome`;

/** All numbers of a batch, in the order in which they were chosen. */
export async function listItems(reader: Reader, batchId: number): Promise<readonly StoredItem[]> {
  const sql = `SELECT ${COLUMNS} FROM batch_items WHERE batch_id = ? ORDER BY place`;
  return reader.rows<StoredItem>(sql, [batchId]);
}

export interface ItemRange {
  /** The first place. */
  readonly from: number;
  readonly most: number;
}

/** Some of them, from a place on. */
export async function listItemsFrom(
  reader: Reader,
  batchId: number,
  { from, most }: ItemRange,
): Promise<readonly StoredItem[]> {
  const sql = `SELECT ${COLUMNS} FROM batch_items
    WHERE batch_id = ? AND place >= ? ORDER BY place LIMIT ?`;
  return reader.rows<StoredItem>(sql, [batchId, from, most]);
}
