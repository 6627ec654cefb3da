import { getTableColumns, sql } from "drizzle-orm";
import { dids } from "@/db/schema/dids";
import type { Reader } from "@/db/store";
import type { DidRecord } from "./did-from-row";

/** The account's numbers among these, by id; another account's are not there. */
export async function recordsById(
  reader: Reader,
  accountId: number,
  ids: readonly number[],
): Promise<ReadonlyMap<number, DidRecord>> {
  const records = reader.orm
    .select(getTableColumns(dids))
    .from(dids)
    .where(
      sql`${dids.accountId} = ${accountId}
        AND ${dids.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
    )
    .all();
  return new Map(records.map((record) => [record.id, record]));
}
