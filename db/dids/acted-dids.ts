import { and, eq, sql } from "drizzle-orm";
import { monthlyPriceAt } from "@/db/prices/monthly-price";
import { didGroups } from "@/db/schema/coverage";
import { dids } from "@/db/schema/dids";
import type { Reader } from "@/db/store";
import type { DidRecord } from "./did-from-row";

/** A number as an action meets it: stored as it is, with what its group sells and for how much. */
export type ActedDid = DidRecord & {
  /** Months. */
  readonly periodsSold: readonly number[];
  /** Minor units of the account's currency, as of the instant asked about. */
  readonly monthlyMinor: number;
};

/** The account's numbers among these ids; what has left it, or never was its own, is missing. */
export async function actedDids(
  reader: Reader,
  accountId: number,
  ids: readonly number[],
  at: Date,
): Promise<ReadonlyMap<number, ActedDid>> {
  const rows = reader.orm
    .select({ did: dids, sold: didGroups.periodsSold })
    .from(dids)
    .innerJoin(didGroups, eq(didGroups.id, dids.didGroupId))
    .where(
      and(
        eq(dids.accountId, accountId),
        sql`${dids.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
      ),
    )
    .all();
  const prices = new Map<number, number>();
  for (const { pricePlanId } of rows.map((row) => row.did)) {
    if (prices.has(pricePlanId)) continue;
    prices.set(pricePlanId, await monthlyPriceAt(reader, pricePlanId, at));
  }
  return new Map(
    rows.map(({ did, sold }) => {
      const monthlyMinor = prices.get(did.pricePlanId) ?? 0;
      return [did.id, { ...did, periodsSold: sold.split(",").map(Number), monthlyMinor }];
    }),
  );
}
