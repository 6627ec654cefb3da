import { findDidGroup } from "@/db/coverage/find-or-make-did-group";
import { findIdentityByName } from "@/db/identities/find-or-make-identity";
import { findCity } from "@/db/places/find-or-make-city";
import { findRegion, findRegionByCode } from "@/db/places/find-or-make-region";
import { findPlan } from "@/db/prices/find-or-make-plan";
import type { Reader } from "@/db/store";
import { findTrunkByName } from "@/db/trunks/find-or-make-trunk";
import { findTrunkGroupByName } from "@/db/trunks/find-or-make-trunk-group";
import { TO_BE_FOUND } from "./draft";
import { type Account, asked, type Finders } from "./finders";
import { isRegionCode } from "./line-place";

/** Nothing is made: what is not there yet gets an id that nothing has. */
export function foreseers(reader: Reader, account: Account): Finders {
  let free = TO_BE_FOUND;
  const orFree = async (found: Promise<number | null>) => {
    const id = await found;
    if (id === null) free -= 1;
    return id ?? free;
  };
  return asked({
    region: async ([country, region]) =>
      isRegionCode(region)
        ? findRegionByCode(reader, country, region.toUpperCase())
        : orFree(findRegion(reader, country, region)),
    city: ([countryCode, regionId, name]) =>
      orFree(findCity(reader, { countryCode, regionId }, name)),
    group: (coverage) => orFree(findDidGroup(reader, coverage)),
    plan: (minor) => orFree(findPlan(reader, account, minor)),
    trunk: (name) => orFree(findTrunkByName(reader, account.id, name)),
    trunkGroup: (name) => orFree(findTrunkGroupByName(reader, account.id, name)),
    identity: (name) => orFree(findIdentityByName(reader, account.id, name)),
    verification: () => orFree(Promise.resolve(null)),
  });
}
