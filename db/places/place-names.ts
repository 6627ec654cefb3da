import type { Reader } from "@/db/store";
import type { Whereabouts } from "@/lib/did/requirement";
import type { PlaceNames } from "@/lib/numbers/wording-end-user";

/** What a place is called. */
export async function placeNames(
  reader: Reader,
  { countryCode, regionId, city }: Whereabouts,
): Promise<PlaceNames> {
  const found = reader.row<{ country: string | null; region: string | null }>(
    `SELECT (SELECT name FROM countries WHERE code = ?) AS country,
       (SELECT name FROM regions WHERE id = ?) AS region`,
    [countryCode, regionId],
  );
  return { country: found?.country ?? countryCode, region: found?.region ?? null, city };
}
