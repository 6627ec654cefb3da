import { datesOf, type IdentityRecord } from "@/db/identities/identity-record";
import type { Address } from "@/lib/numbers/end-user";

/** All of one version, of `addresses a`. */
export const ADDRESS_COLUMNS = `
  a.id, COALESCE(a.root_id, a.id) AS rootId, a.version, a.identity_id AS identityId,
  a.country_code AS countryCode,
  (SELECT name FROM countries WHERE code = a.country_code) AS countryName,
  a.region_id AS regionId, (SELECT name FROM regions WHERE id = a.region_id) AS regionName,
  a.city, a.postal_code AS postalCode, a.street, a.created_at AS createdAt,
  a.created_by AS createdBy, a.archived_at AS archivedAt, a.replaced_at AS replacedAt`;

type Dates = "createdAt" | "archivedAt" | "replacedAt";
export type AddressRecord = Omit<Address, Dates> & Pick<IdentityRecord, Dates>;

export function addressOf(record: AddressRecord): Address {
  return { ...record, ...datesOf(record) };
}
