import { type Coverage, findOrMakeDidGroup } from "@/db/coverage/find-or-make-did-group";
import type { StoredFacts } from "@/db/dids/did-columns";
import { findOrMakeIdentity } from "@/db/identities/find-or-make-identity";
import { once } from "@/db/once";
import { findOrMakeCity } from "@/db/places/find-or-make-city";
import { findOrMakeRegion, findRegionByCode } from "@/db/places/find-or-make-region";
import { findOrMakePlan } from "@/db/prices/find-or-make-plan";
import type { Transaction } from "@/db/store";
import { findOrMakeTrunk } from "@/db/trunks/find-or-make-trunk";
import { findOrMakeTrunkGroup } from "@/db/trunks/find-or-make-trunk-group";
import { insertVerification } from "@/db/verifications/insert-verification";
import { isRegionCode } from "./line-place";

/** Only what makes a coverage, out of all facts of a number. */
export function coverageOf(facts: Coverage): Coverage {
  const { countryCode, regionId, cityId, numberType, features, registrationRequired } = facts;
  return { countryCode, regionId, cityId, numberType, features, registrationRequired };
}

/** Two coverages with the same key are one. */
export function coverageKey(coverage: Coverage): string {
  return Object.values(coverageOf(coverage)).join("|");
}

/** One for each kind of thing that lines name: looked up or made once in a run. */
export function finders(tx: Transaction, account: Account, now: Date) {
  const inAccount = (key: string | number | null) => String(key);
  return {
    region: once(
      async ([country, region]: readonly [string, string]) =>
        isRegionCode(region)
          ? findRegionByCode(tx, country, region.toUpperCase())
          : findOrMakeRegion(tx, country, region),
      (key) => key.join("|"),
    ),
    city: once(
      ([countryCode, regionId, name]: readonly [string, number | null, string]) =>
        findOrMakeCity(tx, { countryCode, regionId }, name),
      (key) => key.join("|"),
    ),
    group: once((coverage: Coverage) => findOrMakeDidGroup(tx, coverage), coverageKey),
    plan: once((minor: number) => findOrMakePlan(tx, account, minor), inAccount),
    trunk: once((name: string) => findOrMakeTrunk(tx, account.id, name, now), inAccount),
    trunkGroup: once((name: string) => findOrMakeTrunkGroup(tx, account.id, name, now), inAccount),
    identity: once(
      (name: string | null) => findOrMakeIdentity(tx, account.id, name, now),
      (name) => (name === null ? "" : `named ${name}`),
    ),
    verification: once(
      (facts: StoredFacts) => verificationFor(tx, facts, now),
      (facts) => [facts.identityId, facts.countryCode, facts.verification].join("|"),
    ),
  };
}

async function verificationFor(tx: Transaction, facts: StoredFacts, now: Date): Promise<number> {
  const { verification, identityId, accountId } = facts;
  if (verification === "unassigned" || identityId === null) {
    throw new Error(`${facts.number} has nothing to verify`);
  }
  const { id } = await insertVerification(tx, {
    accountId,
    identityId,
    addressId: null,
    status: verification,
    reason: null,
    submittedAt: now,
    decidedAt: verification === "pending" ? null : now,
  });
  return id;
}

/** The account that takes the numbers. */
export interface Account {
  readonly id: number;
  readonly currency: string;
}
