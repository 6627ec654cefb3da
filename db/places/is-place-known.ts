import type { Reader } from "@/db/store";

const KNOWN = `
  SELECT 1 FROM countries WHERE code = :countryCode AND (:regionId IS NULL
    OR EXISTS (SELECT 1 FROM regions WHERE id = :regionId AND country_code = :countryCode))`;

/** A country that there is, and a region of that country if one is named. */
export async function isPlaceKnown(
  reader: Reader,
  countryCode: string,
  regionId: number | null,
): Promise<boolean> {
  return reader.row(KNOWN, { countryCode, regionId }) !== undefined;
}
