import { and, eq } from "drizzle-orm";
import { cities, countries, didGroups, regions } from "@/db/schema/coverage";
import { dids } from "@/db/schema/dids";
import { verifications } from "@/db/schema/end-users";
import { orders } from "@/db/schema/money";
import { listServiceRequests } from "@/db/services/list-service-requests";
import type { Reader } from "@/db/store";
import { listTrunkTargets } from "@/db/trunks/list-trunk-targets";
import { FEATURES } from "@/lib/did/feature";
import type { DidDetails } from "@/lib/numbers/did-details";
import type { DidRow } from "@/lib/numbers/did-row";
import { findAddressOfDid } from "./find-address-of-did";

/** What a number's own page adds to its line; `null` if it left the account in between. */
export async function findDidDetails(
  reader: Reader,
  accountId: number,
  row: DidRow,
): Promise<DidDetails | null> {
  const found = reader.orm
    .select({
      id: dids.id,
      features: dids.features,
      country: countries.name,
      region: regions.name,
      city: cities.name,
      type: didGroups.numberType,
      orderReference: orders.reference,
      verification: verifications,
    })
    .from(dids)
    .innerJoin(didGroups, eq(didGroups.id, dids.didGroupId))
    .innerJoin(countries, eq(countries.code, didGroups.countryCode))
    .leftJoin(regions, eq(regions.id, didGroups.regionId))
    .leftJoin(cities, eq(cities.id, didGroups.cityId))
    .leftJoin(orders, eq(orders.id, dids.orderId))
    .leftJoin(verifications, eq(verifications.id, dids.verificationId))
    .where(and(eq(dids.accountId, accountId), eq(dids.number, row.did.number)))
    .get();
  if (found === undefined) return null;
  const { features, orderReference, verification, country, region, city, type } = found;
  return {
    features: FEATURES.filter((_, place) => features & (1 << place)),
    group: { country, region, city, type },
    orderReference,
    verification,
    trunks: await listTrunkTargets(reader, accountId, row.did),
    address: await findAddressOfDid(reader, accountId, row.did.number),
    services: await listServiceRequests(reader, accountId, row.did),
  };
}
