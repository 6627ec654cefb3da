import { cities, countries, didGroups, pricePlans, priceRows, regions } from "@/db/schema/coverage";
import type { Store } from "@/db/store";
import { DAY_MS } from "@/lib/did/calendar";
import { NOW } from "./cast";

/** Some of each, so that every filter finds some numbers and leaves others. */
export const PLACES = ["IE", "GB", "US", "FR"] as const;

/** Places and a price, once for all accounts. */
export function addCoverage(store: Store): Promise<void> {
  return store.inTransaction((tx) => {
    for (const [place, code] of PLACES.entries()) {
      tx.orm
        .insert(countries)
        .values({ code, name: `Country ${code}` })
        .onConflictDoNothing()
        .run();
      for (const side of [1, 2]) {
        const id = place * 2 + side;
        const region = { id, countryCode: code, name: `Region ${id}`, nameFolded: `region ${id}` };
        tx.orm
          .insert(regions)
          .values({ ...region, isoCode: `${code}-${side}` })
          .run();
        tx.orm
          .insert(cities)
          .values({ ...region, regionId: id })
          .run();
      }
      const group = { id: place + 1, countryCode: code, numberType: "local" as const, features: 1 };
      tx.orm.insert(didGroups).values(group).run();
    }
    tx.orm.insert(pricePlans).values({ id: 1, currency: "USD", name: "List" }).run();
    const prices = [0, NOW.getTime() - DAY_MS, NOW.getTime() + DAY_MS];
    for (const [step, from] of prices.entries()) {
      const price = { planId: 1, effectiveFrom: new Date(from), monthlyMinor: 100 + step };
      tx.orm.insert(priceRows).values(price).run();
    }
  });
}

/** As addCoverage numbers them: two regions a country. */
export function regionCodeOf(regionId: number | null): string | null {
  if (regionId === null) return null;
  return `${PLACES[Math.floor((regionId - 1) / 2)]}-${((regionId - 1) % 2) + 1}`;
}
