import type { Reader, Transaction } from "@/db/store";
import type { NumberType } from "@/lib/did/feature";

/** What makes two numbers the same product. */
export interface Coverage {
  readonly countryCode: string;
  readonly regionId: number | null;
  readonly cityId: number | null;
  readonly numberType: NumberType;
  /** Bits of FEATURES. */
  readonly features: number;
  readonly registrationRequired: boolean;
}

const FIND = `
  SELECT id FROM did_groups
  WHERE country_code = ? AND COALESCE(region_id, 0) = COALESCE(?, 0)
    AND COALESCE(city_id, 0) = COALESCE(?, 0) AND number_type = ? AND features = ?
    AND registration_required = ? AND periods_sold = '1,3,6,12,24'`;
const MAKE = `
  INSERT INTO did_groups
    (country_code, region_id, city_id, number_type, features, registration_required)
  VALUES (?, ?, ?, ?, ?, ?) RETURNING id`;

/** The DID group of that coverage that sells every billing period. */
export async function findDidGroup(reader: Reader, coverage: Coverage): Promise<number | null> {
  return reader.row<{ id: number }>(FIND, keyOf(coverage))?.id ?? null;
}

/** The same; made when there is none. */
export async function findOrMakeDidGroup(tx: Transaction, coverage: Coverage): Promise<number> {
  const found = await findDidGroup(tx, coverage);
  if (found !== null) return found;
  const group = tx.row<{ id: number }>(MAKE, keyOf(coverage));
  if (group === undefined) throw new Error("the DID group was not stored");
  return group.id;
}

function keyOf(coverage: Coverage) {
  return [
    coverage.countryCode,
    coverage.regionId,
    coverage.cityId,
    coverage.numberType,
    coverage.features,
    coverage.registrationRequired ? 1 : 0,
  ];
}
