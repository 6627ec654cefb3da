import type { StoredFacts } from "@/db/dids/did-columns";
import { shown } from "@/lib/numbers/import-cells";
import type { ImportContext, ImportRow } from "@/lib/numbers/import-row";
import { placeOfNumber } from "@/lib/numbers/place-of-number";

/** Country and type from the number, where the file is silent; what can't be told is local. */
export function withPlace(row: ImportRow): ImportRow {
  if (row.country !== null && row.numberType !== null) return row;
  const told = placeOfNumber(row.number);
  return {
    ...row,
    country: row.country ?? told.country,
    numberType: row.numberType ?? told.numberType ?? "local",
  };
}

const REGION_CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/i;

/** Whether a region is given by its ISO 3166-2 code rather than by name. */
export function isRegionCode(region: string): boolean {
  return REGION_CODE.test(region);
}

/** Why a line names no place that exists. */
export function placeTroubles(
  { number, region }: ImportRow,
  { countryCode }: StoredFacts,
  { countries, regionCodes }: ImportContext,
): readonly string[] {
  if (!countries.has(countryCode)) {
    return [`no country can be told from +${number}: give it in the column country`];
  }
  if (region === null || !isRegionCode(region)) return [];
  const code = region.toUpperCase();
  if (regionCodes.has(code) && code.startsWith(`${countryCode}-`)) return [];
  return [`region ${shown(region)} is no region of ${countryCode}`];
}
