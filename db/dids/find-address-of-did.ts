import { and, eq } from "drizzle-orm";
import { countries } from "@/db/schema/coverage";
import { dids } from "@/db/schema/dids";
import { addresses } from "@/db/schema/end-users";
import type { Reader } from "@/db/store";
import type { DidDetails } from "@/lib/numbers/did-details";

/** The address under which a number's end user is registered. */
export async function findAddressOfDid(
  reader: Reader,
  accountId: number,
  number: string,
): Promise<DidDetails["address"]> {
  const found = reader.orm
    .select({
      street: addresses.street,
      postalCode: addresses.postalCode,
      city: addresses.city,
      country: countries.name,
    })
    .from(dids)
    .innerJoin(addresses, eq(addresses.id, dids.addressId))
    .innerJoin(countries, eq(countries.code, addresses.countryCode))
    .where(and(eq(dids.accountId, accountId), eq(dids.number, number)))
    .get();
  return found ?? null;
}
