import { updateDid } from "@/db/dids/update-did";
import { listIdentityVersions } from "@/db/identities/list-identity-versions";
import type { ServiceRequestRecord } from "@/db/services/find-service-request";
import type { ServiceRequestChange } from "@/db/services/set-service-request";
import type { Transaction } from "@/db/store";
import type { Address, Identity } from "@/lib/numbers/end-user";
import type { Taker } from "./decide-requests";
import type { Particulars } from "./requested";
import { emergencyName } from "./write-requests";

/** The newest version of an identity: what was mended since. */
export async function newestOf(
  tx: Transaction,
  accountId: number,
  identity: Identity,
): Promise<Identity> {
  const versions = await listIdentityVersions(tx, accountId, identity.rootId);
  return versions.find(({ replacedAt }) => replacedAt === null) ?? identity;
}

/** Numbers whose details nobody has to approve go by the mended ones at once. */
export async function takeOver(
  tx: Transaction,
  takers: readonly Taker[],
  { id }: Identity,
  now: Date,
) {
  for (const { did } of takers) {
    if (!did.registrationRequired) await updateDid(tx, did, { ...did, identityId: id }, now);
  }
}

/** What becomes of the request's own fields. */
export function changeOf(
  { service, name }: ServiceRequestRecord,
  { name: given, useCase, samples }: Particulars,
  [identity, address]: readonly [Identity, Address | null],
  now: Date,
): ServiceRequestChange {
  return {
    identityId: identity.id,
    addressId: address?.id ?? null,
    name: service === "emergency" ? emergencyName(identity.name, address) : (given ?? name),
    useCase,
    samples: JSON.stringify(samples),
    requestedAt: now,
  };
}
