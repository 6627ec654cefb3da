import type { Reader, Transaction } from "@/db/store";
import { folded } from "@/lib/did/folded";

const BY_NAME = `
  SELECT id FROM cities
  WHERE country_code = ? AND COALESCE(region_id, 0) = COALESCE(?, 0) AND name_folded = ?`;
const MAKE = `
  INSERT INTO cities (country_code, region_id, name, name_folded) VALUES (?, ?, ?, ?) RETURNING id`;

interface Place {
  readonly countryCode: string;
  readonly regionId: number | null;
}

/** A city by its name within a region, or within the country where no region is known. */
export async function findCity(
  reader: Reader,
  { countryCode, regionId }: Place,
  name: string,
): Promise<number | null> {
  return reader.row<{ id: number }>(BY_NAME, [countryCode, regionId, folded(name)])?.id ?? null;
}

/** The same; made when there is none. */
export async function findOrMakeCity(tx: Transaction, place: Place, name: string): Promise<number> {
  const found = await findCity(tx, place, name);
  if (found !== null) return found;
  const made = [place.countryCode, place.regionId, name, folded(name)];
  const city = tx.row<{ id: number }>(MAKE, made);
  if (city === undefined) throw new Error("the city was not stored");
  return city.id;
}
