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
import type { ImportColumn } from "@/lib/numbers/import-columns";
import { TO_BE_FOUND } from "./draft";
import { isRegionCode, type Line } from "./understand";

interface Account {
  readonly id: number;
  readonly currency: string;
}

export type Resolve = (line: Line) => Promise<StoredFacts>;

/** Gives a draft the ids of all that it names; what is new is made, once. */
export function resolver(
  tx: Transaction,
  account: Account,
  present: ReadonlySet<ImportColumn>,
  now: Date,
): Resolve {
  const find = finders(tx, account, now);

  async function placed({ row, stored, draft }: Line): Promise<Partial<StoredFacts>> {
    const { countryCode } = draft;
    const kept = (column: ImportColumn, id: number | null) =>
      stored === null || present.has(column) ? null : id;
    const regionId = await namedOr(row.region, kept("region", draft.regionId), (name) =>
      find.region([countryCode, name]),
    );
    const cityId = await namedOr(row.city, kept("city", draft.cityId), (name) =>
      find.city([countryCode, regionId, name]),
    );
    const coverage = { ...coverageOf(draft), regionId, cityId };
    const isSame = stored !== null && coverageKey(stored) === coverageKey(coverage);
    const didGroupId = isSame ? stored.didGroupId : await find.group(coverage);
    return { regionId, cityId, didGroupId };
  }

  async function owned({ row, stored, draft }: Line): Promise<Partial<StoredFacts>> {
    const isSubmitted = draft.registrationRequired && draft.verification !== "unassigned";
    const isUnnamed = isSubmitted && draft.identityId === null;
    const isNew = draft.identityId === TO_BE_FOUND || isUnnamed;
    const identityId = isNew ? await find.identity(row.identity) : draft.identityId;
    const isSame = stored?.verification === draft.verification && stored.identityId === identityId;
    if (!isSubmitted) return { identityId, verificationId: null };
    if (isSame) return { identityId };
    const key = { ...draft, identityId };
    return { identityId, verificationId: await find.verification(key) };
  }

  return async (line) => {
    const { row, stored, draft } = line;
    const monthlyMinor = row.monthlyMinor ?? (stored === null ? 0 : null);
    return {
      ...draft,
      ...(await placed(line)),
      ...(await owned(line)),
      pricePlanId: monthlyMinor === null ? draft.pricePlanId : await find.plan(monthlyMinor),
      trunkId: await namedOr(row.trunk, draft.trunkId, find.trunk),
      trunkGroupId: await namedOr(row.trunkGroup, draft.trunkGroupId, find.trunkGroup),
      ...requests(draft),
    };
  };
}

async function namedOr(
  name: string | null,
  otherwise: number | null,
  find: (name: string) => Promise<number | null>,
): Promise<number | null> {
  return name === null ? otherwise : find(name);
}

/** A service that is off has no request. */
function requests(draft: StoredFacts): Partial<StoredFacts> {
  const isOff = (state: string | null) => state === null || state === "not-configured";
  return {
    emergencyRequestId: isOff(draft.emergency) ? null : draft.emergencyRequestId,
    a2pRequestId: isOff(draft.a2p) ? null : draft.a2pRequestId,
    cnamRequestId: isOff(draft.cnam) ? null : draft.cnamRequestId,
  };
}

function coverageOf(facts: Coverage): Coverage {
  const { countryCode, regionId, cityId, numberType, features, registrationRequired } = facts;
  return { countryCode, regionId, cityId, numberType, features, registrationRequired };
}

function coverageKey(coverage: Coverage): string {
  return Object.values(coverageOf(coverage)).join("|");
}

function finders(tx: Transaction, account: Account, now: Date) {
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
  return insertVerification(tx, {
    accountId,
    identityId,
    addressId: null,
    status: verification,
    reason: null,
    submittedAt: now,
    decidedAt: verification === "pending" ? null : now,
  });
}
