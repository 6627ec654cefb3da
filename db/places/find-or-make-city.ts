import type { Transaction } from "@/db/store";
import { folded } from "@/lib/did/folded";

const BY_NAME = `
  SELECT id FROM cities
  WHERE country_code = ? AND COALESCE(region_id, 0) = COALESCE(?, 0) AND name_folded = ?`;
const MAKE = `
  INSERT INTO cities (country_code, region_id, name, name_folded) VALUES (?, ?, ?, ?) RETURNING id`;

/** A city by its name within a region, or within the country where no region is known. */
export async function findOrMakeCity(
  tx: Transaction,
  place: { readonly countryCode: string; readonly regionId: number | null },
  name: string,
): Promise<number> {
  const { countryCode, regionId } = place;
  const key = folded(name);
  const found = tx.row<{ id: number }>(BY_NAME, [countryCode, regionId, key]);
  const city = found ?? tx.row<{ id: number }>(MAKE, [countryCode, regionId, name, key]);
  if (city === undefined) throw new Error("the city was not stored");
  return city.id;
}
