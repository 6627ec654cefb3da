import type { Reader, Transaction } from "@/db/store";
import { folded } from "@/lib/did/folded";

const BY_NAME = `
  SELECT id FROM regions WHERE country_code = ? AND name_folded = ?
  ORDER BY iso_code IS NULL, id LIMIT 1`;
const MAKE = `
  INSERT INTO regions (country_code, iso_code, name, name_folded) VALUES (?, NULL, ?, ?) RETURNING id`;

/** A region by its ISO 3166-2 code, within the country alone. */
export async function findRegionByCode(
  reader: Reader,
  countryCode: string,
  isoCode: string,
): Promise<number | null> {
  const found = reader.row<{ id: number }>(
    "SELECT id FROM regions WHERE iso_code = ? AND country_code = ?",
    [isoCode, countryCode],
  );
  return found?.id ?? null;
}

/** A region by its name. */
export async function findRegion(
  reader: Reader,
  countryCode: string,
  name: string,
): Promise<number | null> {
  return reader.row<{ id: number }>(BY_NAME, [countryCode, folded(name)])?.id ?? null;
}

/** The same; one of our own is made where the standard knows none. */
export async function findOrMakeRegion(
  tx: Transaction,
  countryCode: string,
  name: string,
): Promise<number> {
  const found = await findRegion(tx, countryCode, name);
  if (found !== null) return found;
  const region = tx.row<{ id: number }>(MAKE, [countryCode, name, folded(name)]);
  if (region === undefined) throw new Error("the region was not stored");
  return region.id;
}
