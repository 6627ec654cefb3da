import { FEATURES, type Feature, type NumberType } from "@/lib/did/feature";

const NORTH_AMERICA: readonly string[] = ["US", "CA"];
const WITH_EMERGENCY: readonly string[] =
  "IE GB DE FR ES IT PT NL BE LU AT CH SE NO DK FI PL CZ AU NZ".split(" ");
const WITH_REGISTRATION: readonly string[] = "IE NL FR ES DE IT PT BE AT CH JP".split(" ");

/** What numbers of one kind can do. */
export function featuresOf(country: string, type: NumberType): readonly Feature[] {
  if (type === "mobile") return ["voice-in", "sms-in", "sms-out", "a2p"];
  if (NORTH_AMERICA.includes(country)) return northAmerican(country, type);
  if (type !== "local") return ["voice-in", "t38"];
  if (country === "IE") return ["voice-in", "sms-in", "sms-out", "emergency", "a2p"];
  if (country === "PL") return ["voice-in", "sms-in", "sms-out", "emergency", "a2p"];
  if (country === "JP") return ["voice-in", "sms-in", "a2p"];
  return WITH_EMERGENCY.includes(country) ? ["voice-in", "t38", "emergency"] : ["voice-in", "t38"];
}

/** Names are looked up in the United States alone. */
function northAmerican(country: string, type: NumberType): readonly Feature[] {
  const texting: readonly Feature[] = ["voice-in", "sms-in", "sms-out", "t38", "a2p"];
  const named: readonly Feature[] = country === "US" ? [...texting, "cnam"] : texting;
  return type === "local" ? [...named, "emergency"] : named;
}

export function featureBits(features: readonly Feature[]): number {
  return features.reduce((bits, feature) => bits | (1 << FEATURES.indexOf(feature)), 0);
}

export function needsRegistration(country: string, type: NumberType): boolean {
  return type === "local" && WITH_REGISTRATION.includes(country);
}

const LOCAL_MONTHLY_MINOR: Readonly<Record<string, number>> = {
  US: 100,
  CA: 120,
  GB: 110,
  IE: 150,
  NL: 150,
  FR: 180,
  ES: 160,
  DE: 180,
  SE: 140,
  PL: 130,
  JP: 400,
  AU: 300,
  SG: 350,
  HK: 300,
  BR: 450,
  ZA: 320,
};
const USUAL_MONTHLY_MINOR = 220;
const FACTOR: Record<NumberType, number> = {
  local: 1,
  national: 1.5,
  mobile: 2,
  shared_cost: 2,
  toll_free: 3,
  global: 4,
};

/** Price of one month, in minor units. */
export function monthlyMinorOf(country: string, type: NumberType): number {
  return Math.round((LOCAL_MONTHLY_MINOR[country] ?? USUAL_MONTHLY_MINOR) * FACTOR[type]);
}
