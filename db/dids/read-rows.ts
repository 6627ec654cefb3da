import type { Reader } from "@/db/store";
import type { DidRow } from "@/lib/numbers/did-row";
import type { Place } from "./read-places";
import { ROW_OBJECT } from "./row-columns";
import { ROW_JOINS } from "./row-joins";
import { didRowOf, type RowRecord } from "./row-record";

/** The places are gone through one after the other, so that nothing need be sorted. */
const ROWS = `SELECT json_group_array(${ROW_OBJECT}) AS records FROM json_each(:ids) AS place
  CROSS JOIN dids d ON d.id = place.value AND d.account_id = :accountId ${ROW_JOINS}`;

/** The lines at some places, in their order. */
export function readRows(
  reader: Reader,
  accountId: number,
  places: readonly Place[],
  now: Date,
): readonly DidRow[] {
  if (places.length === 0) return [];
  const ids = JSON.stringify(places.map((place) => place.id));
  const found = reader.row<{ records: string }>(ROWS, { ids, accountId, now: now.getTime() });
  const records: readonly RowRecord[] = JSON.parse(found?.records ?? "[]");
  return records.map((record) => didRowOf(record, now));
}
