import type { StoredFacts } from "@/db/dids/did-columns";
import type { ImportColumn } from "@/lib/numbers/import-columns";
import { TO_BE_FOUND } from "./draft";
import { coverageKey, coverageOf } from "./finder-keys";
import type { Finders } from "./finders";
import type { Line } from "./line";

export type Resolve = (line: Line) => Promise<StoredFacts>;

/** Gives a draft the ids of all that it names. */
export function resolver(find: Finders, present: ReadonlySet<ImportColumn>): Resolve {
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
