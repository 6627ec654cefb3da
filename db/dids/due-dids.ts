import { and, asc, eq, lte } from "drizzle-orm";
import { dids } from "@/db/schema/dids";
import type { Reader } from "@/db/store";
import type { DidRecord } from "./did-from-row";

/** The account's first numbers for which something is due at `now`, in order of (instant, number). */
export async function dueDids(
  reader: Reader,
  accountId: number,
  now: Date,
  limit: number,
): Promise<DidRecord[]> {
  return reader.orm
    .select()
    .from(dids)
    .where(and(eq(dids.accountId, accountId), lte(dids.nextDueAt, now)))
    .orderBy(asc(dids.nextDueAt), asc(dids.number))
    .limit(limit)
    .all();
}
