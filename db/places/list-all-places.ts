import type { Reader } from "@/db/store";

export interface Country {
  readonly code: string;
  readonly name: string;
}

export interface Region {
  readonly id: number;
  readonly name: string;
}

/** Every country that there is, by name. */
export async function listAllCountries(reader: Reader): Promise<readonly Country[]> {
  return reader.rows<Country>("SELECT code, name FROM countries ORDER BY name, code");
}

/** Every region of a country, by name. */
export async function listAllRegions(
  reader: Reader,
  countryCode: string,
): Promise<readonly Region[]> {
  const sql = "SELECT id, name FROM regions WHERE country_code = ? ORDER BY name_folded, id";
  return reader.rows<Region>(sql, [countryCode]);
}
