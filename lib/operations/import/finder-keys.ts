import type { Coverage } from "@/db/coverage/find-or-make-did-group";
import type { StoredFacts } from "@/db/dids/did-columns";

/** Only what makes a coverage, out of all facts of a number. */
export function coverageOf(facts: Coverage): Coverage {
  const { countryCode, regionId, cityId, numberType, features, registrationRequired } = facts;
  return { countryCode, regionId, cityId, numberType, features, registrationRequired };
}

/** Two coverages with the same key are one. */
export function coverageKey(coverage: Coverage): string {
  return Object.values(coverageOf(coverage)).join("|");
}

/** One verification serves all numbers of a file for which this is the same. */
export function verificationKey({ identityId, countryCode, verification }: StoredFacts): string {
  return [identityId, countryCode, verification].join("|");
}
