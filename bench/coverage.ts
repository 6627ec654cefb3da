import { findOrMakeDidGroup } from "@/db/coverage/find-or-make-did-group";
import { findOrMakeCity } from "@/db/places/find-or-make-city";
import type { Transaction } from "@/db/store";
import { FEATURES, type Feature, type NumberType } from "@/lib/did/feature";

/** Country, its calling code, and how many of a hundred numbers are there. */
const COUNTRIES = [
  ["US", "1", 30],
  ["GB", "44", 14],
  ["DE", "49", 10],
  ["FR", "33", 8],
  ["IE", "353", 6],
  ["NL", "31", 6],
  ["ES", "34", 5],
  ["IT", "39", 5],
  ["PL", "48", 4],
  ["SE", "46", 4],
  ["JP", "81", 4],
  ["BR", "55", 4],
] as const;

/** Types and features run through the coverage side by side, the rare ones seldom. */
const TYPES: readonly NumberType[] = ["local", "local", "mobile", "local", "national"];
const OFFERED: readonly (readonly Feature[])[] = [
  ["voice-in"],
  ["voice-in", "t38"],
  ["voice-in", "sms-in", "sms-out"],
  ["voice-in", "t38", "emergency"],
  ["voice-in", "sms-in", "sms-out", "emergency", "a2p"],
  ["voice-in"],
  ["voice-in", "t38", "cnam"],
];
const REGIONS_A_COUNTRY = 8;
const LAST = 99;

export interface Coverage {
  readonly id: number;
  readonly countryCode: string;
  readonly callingCode: string;
  readonly regionId: number | null;
  readonly cityId: number | null;
  readonly numberType: NumberType;
  readonly features: number;
  /** Place of the country: what goes with it, as routing does, is picked by it. */
  readonly country: number;
}

/** A hundred products in the share that their numbers have, the last of them toll-free. */
export async function coverageOf(tx: Transaction): Promise<readonly Coverage[]> {
  const made: Coverage[] = [];
  for (const [country, [countryCode, callingCode, share]] of COUNTRIES.entries()) {
    const regions = regionsOf(tx, countryCode);
    for (let i = 0; i < share; i++) {
      const place = { countryCode, regionId: regions[i % regions.length] ?? null };
      const product = { ...place, ...(await productAt(tx, place, made.length)) };
      const id = await findOrMakeDidGroup(tx, { ...product, registrationRequired: false });
      made.push({ ...product, id, callingCode, country });
    }
  }
  return made;
}

function regionsOf(tx: Transaction, countryCode: string): readonly number[] {
  return tx
    .rows<{ id: number }>("SELECT id FROM regions WHERE country_code = ? ORDER BY id LIMIT ?", [
      countryCode,
      REGIONS_A_COUNTRY,
    ])
    .map(({ id }) => id);
}

async function productAt(
  tx: Transaction,
  place: { readonly countryCode: string; readonly regionId: number | null },
  at: number,
) {
  const cityId = at % 3 === 0 ? null : await findOrMakeCity(tx, place, `Town ${at}`);
  const numberType = at === LAST ? "toll_free" : (TYPES[at % TYPES.length] ?? "local");
  return { cityId, numberType, features: bitsOf(OFFERED[at % OFFERED.length] ?? []) } as const;
}

function bitsOf(features: readonly Feature[]): number {
  return features.reduce((bits, feature) => bits | (1 << FEATURES.indexOf(feature)), 0);
}
