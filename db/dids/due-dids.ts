import { getTableColumns } from "drizzle-orm";
import { dids } from "@/db/schema/dids";
import type { Reader } from "@/db/store";
import type { DidRecord } from "./did-from-row";

/** A place in the order in which an account's numbers become due. */
export interface DuePlace {
  readonly atMs: number;
  readonly number: string;
}

/** Before every number. */
export const FIRST_DUE: DuePlace = { atMs: Number.MIN_SAFE_INTEGER, number: "" };

const COLUMNS = Object.entries(getTableColumns(dids));
const INSTANTS = COLUMNS.filter(([, { dataType }]) => dataType === "date").map(([key]) => key);
const FLAGS = COLUMNS.filter(([, { dataType }]) => dataType === "boolean").map(([key]) => key);

/** The row value keeps to the index; read as text, since a sweep reads a hundred thousand of these. */
const DUE = `
  SELECT ${COLUMNS.map(([key, column]) => `${column.name} AS ${key}`).join(", ")} FROM dids
  WHERE account_id = ? AND (next_due_at, number) > (?, ?) AND next_due_at <= ?
  ORDER BY next_due_at, number LIMIT ?`;

/** The account's first numbers after a place that are due at `now`, in order of (instant, number). */
export async function dueDids(
  reader: Reader,
  accountId: number,
  now: Date,
  { after, limit }: { readonly after: DuePlace; readonly limit: number },
): Promise<readonly DidRecord[]> {
  return reader
    .rows<Record<string, unknown>>(DUE, [accountId, after.atMs, after.number, now.getTime(), limit])
    .map(recordOf);
}

/** Cells of a row of our own, turned into what the schema says that they are. */
function recordOf(cells: Record<string, unknown>): DidRecord {
  for (const key of INSTANTS) {
    const milliseconds = cells[key];
    if (typeof milliseconds === "number") cells[key] = new Date(milliseconds);
  }
  for (const key of FLAGS) cells[key] = cells[key] === 1;
  return cells as unknown as DidRecord;
}
