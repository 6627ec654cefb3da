import type { Reader } from "@/db/store";
import type { BatchItem } from "./batch-item";

export interface StoredItem extends BatchItem {
  readonly place: number;
  /** JSON of what it alone is to become. */
  readonly wanted: string | null;
  /** `null` = not tried. */
  readonly outcome: "done" | "skipped" | null;
}

const COLUMNS = `place, number, did_id AS didId, stamp, refusal, country_code AS countryCode,
  number_type AS numberType, monthly_minor AS monthlyMinor, price_minor AS priceMinor,
  refund_minor AS refundMinor, remarks,
  expires_at AS expiresAtMs, wanted, outcome`;

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

const CELLS = COLUMNS.split(",").map((column) => column.trim().split(" AS "));
const KEYS = CELLS.map(([column = "", key = column]) => key as keyof StoredItem);

/** All of them in one cell: handing over a dozen a row takes the driver longer than finding them. */
const FROM_PLACE = `
  SELECT json_group_array(json(cells)) AS items FROM (
    SELECT json_array(${CELLS.map(([column]) => column).join(", ")}) AS cells
    FROM batch_items WHERE batch_id = ? AND place >= ? ORDER BY place LIMIT ?)`;

/** Of its full size from the start: one that grows name by name leaves more to be cleared away. */
const BLANK = Object.fromEntries(KEYS.map((key) => [key, null]));

/** Some of them, from a place on. */
export async function listItemsFrom(
  reader: Reader,
  batchId: number,
  { from, most }: ItemRange,
): Promise<readonly StoredItem[]> {
  const found = reader.row<{ items: string }>(FROM_PLACE, [batchId, from, most]);
  const items: readonly (readonly unknown[])[] = JSON.parse(found?.items ?? "[]");
  return items.map(itemFrom);
}

function itemFrom(cells: readonly unknown[]): StoredItem {
  const item: Record<string, unknown> = { ...BLANK };
  for (const [place, key] of KEYS.entries()) item[key] = cells[place];
  return item as unknown as StoredItem;
}
