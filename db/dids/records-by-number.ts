import { and, eq, inArray } from "drizzle-orm";
import { dids } from "@/db/schema/dids";
import type { Reader } from "@/db/store";
import type { DidRecord } from "./did-from-row";

/** The account's numbers among these, by number; at most some thousand at once. */
export async function recordsByNumber(
  reader: Reader,
  accountId: number,
  numbers: readonly string[],
): Promise<ReadonlyMap<string, DidRecord>> {
  const asked = and(eq(dids.accountId, accountId), inArray(dids.number, [...numbers]));
  const records = reader.orm.select().from(dids).where(asked).all();
  return new Map(records.map((record) => [record.number, record]));
}
