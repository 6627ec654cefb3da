import { type Coverage, findOrMakeDidGroup } from "@/db/coverage/find-or-make-did-group";
import type { StoredFacts } from "@/db/dids/did-columns";
import { once } from "@/db/once";
import { findOrMakeCity } from "@/db/places/find-or-make-city";
import { findOrMakeRegion, findRegionByCode } from "@/db/places/find-or-make-region";
import { findOrMakePlan } from "@/db/prices/find-or-make-plan";
import type { Transaction } from "@/db/store";
import { findOrMakeTrunk } from "@/db/trunks/find-or-make-trunk";
import { findOrMakeTrunkGroup } from "@/db/trunks/find-or-make-trunk-group";
import { coverageKey, verificationKey } from "./finder-keys";
import { identityNamed, type Making } from "./identity-named";
import { isRegionCode } from "./line-place";

/** The account that takes the numbers. */
export interface Account {
  readonly id: number;
  readonly currency: string;
}

type Find<Question, Id = number> = (question: Question) => Promise<Id>;

/** One for each kind of thing that lines name. */
export interface Finders {
  readonly region: Find<readonly [country: string, region: string], number | null>;
  readonly city: Find<readonly [country: string, regionId: number | null, name: string]>;
  readonly group: Find<Coverage>;
  readonly plan: Find<number>;
  readonly trunk: Find<string>;
  readonly trunkGroup: Find<string>;
  readonly identity: Find<string | null>;
  readonly verification: Find<StoredFacts>;
}

/** Each thing is looked for once in a run. */
export function asked(find: Finders): Finders {
  const inAccount = (key: string | number | null) => String(key);
  return {
    region: once(find.region, (key) => key.join("|")),
    city: once(find.city, (key) => key.join("|")),
    group: once(find.group, coverageKey),
    plan: once(find.plan, inAccount),
    trunk: once(find.trunk, inAccount),
    trunkGroup: once(find.trunkGroup, inAccount),
    identity: once(find.identity, (name) => (name === null ? "" : `named ${name}`)),
    verification: once(find.verification, verificationKey),
  };
}

/** What is new is made, once. */
export function makers(
  tx: Transaction,
  making: Making,
  verification: Finders["verification"],
): Finders {
  const { account, now } = making;
  return asked({
    region: async ([country, region]) =>
      isRegionCode(region)
        ? findRegionByCode(tx, country, region.toUpperCase())
        : findOrMakeRegion(tx, country, region),
    city: ([countryCode, regionId, name]) => findOrMakeCity(tx, { countryCode, regionId }, name),
    group: (coverage) => findOrMakeDidGroup(tx, coverage),
    plan: (minor) => findOrMakePlan(tx, account, minor),
    trunk: (name) => findOrMakeTrunk(tx, account.id, name, now),
    trunkGroup: (name) => findOrMakeTrunkGroup(tx, account.id, name, now),
    identity: (name) => identityNamed(tx, making, name),
    verification,
  });
}
