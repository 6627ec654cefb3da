import type { Reader } from "@/db/store";

export interface RegionOfAccount {
  readonly id: number;
  readonly isoCode: string | null;
  readonly name: string;
}

/** Regions of a country in which the account has numbers, by name. */
export async function listRegions(
  reader: Reader,
  accountId: number,
  countryCode: string,
): Promise<readonly RegionOfAccount[]> {
  return reader.rows<RegionOfAccount>(
    `SELECT region.id, region.iso_code AS isoCode, region.name FROM regions region
     WHERE region.country_code = :countryCode AND EXISTS (
       SELECT 1 FROM json_each('[1,2,3,4,5,6,7]') AS section
       CROSS JOIN dids INDEXED BY dids_by_region
         ON account_id = :accountId AND status = section.value AND region_id = region.id)
     ORDER BY region.name_folded, region.id`,
    { accountId, countryCode },
  );
}
