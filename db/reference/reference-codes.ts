import type { Reader } from "@/db/store";

/** Codes of all countries (ISO 3166-1 alpha-2) and regions (ISO 3166-2). */
export async function referenceCodes(
  reader: Reader,
): Promise<{ countries: ReadonlySet<string>; regionCodes: ReadonlySet<string> }> {
  const countries = reader.rows<{ code: string }>("SELECT code FROM countries");
  const regions = reader.rows<{ code: string }>(
    "SELECT iso_code AS code FROM regions WHERE iso_code IS NOT NULL",
  );
  return {
    countries: new Set(countries.map(({ code }) => code)),
    regionCodes: new Set(regions.map(({ code }) => code)),
  };
}
