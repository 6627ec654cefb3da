import type { Reader } from "@/db/store";
import type { DidRow } from "@/lib/numbers/did-row";
import type { Place } from "./read-places";
import { ROW_COLUMNS, ROW_JOINS } from "./row-columns";
import { didRowOf, type RowRecord } from "./row-record";

const ROWS = `SELECT ${ROW_COLUMNS} FROM json_each(:ids) AS place
  CROSS JOIN dids d ON d.id = place.value AND d.account_id = :accountId ${ROW_JOINS}
  ORDER BY place.key`;

/** The lines at some places, in their order. */
export function readRows(
  reader: Reader,
  accountId: number,
  places: readonly Place[],
  now: Date,
): readonly DidRow[] {
  if (places.length === 0) return [];
  const ids = JSON.stringify(places.map((place) => place.id));
  const records = reader.rows<RowRecord>(ROWS, { ids, accountId, now: now.getTime() });
  return records.map((record) => didRowOf(record, now));
}
