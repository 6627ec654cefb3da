import { markAddressReplaced, updateAddress } from "@/db/addresses/change-address";
import { findAddress } from "@/db/addresses/find-address";
import { insertAddress } from "@/db/addresses/insert-address";
import { findIdentity } from "@/db/identities/find-identity";
import { isAddressSeen } from "@/db/identities/is-identity-seen";
import type { Store } from "@/db/store";
import type { AddressDetails } from "@/lib/numbers/end-user";
import type { Changed, ChangeRefusal, Owner } from "./change-identity";

/** Adds an address to an identity, whichever of its versions is named. */
export async function addAddress(
  store: Store,
  { accountId, name }: Owner,
  { identityId, details }: { readonly identityId: number; readonly details: AddressDetails },
  now: Date,
): Promise<Changed> {
  return store.inTransaction(async (tx): Promise<Changed> => {
    const identity = await findIdentity(tx, accountId, identityId);
    if (identity === null) return refused("not-found");
    if (identity.archivedAt !== null) return refused("archived");
    const first = { accountId, rootId: null, version: 1, createdBy: name };
    const address = { ...details, identityId: identity.rootId };
    return { kind: "saved", id: await insertAddress(tx, address, first, now), isNewVersion: false };
  });
}

/** By the same law as an identity: what somebody goes by gets a new version. */
export async function changeAddress(
  store: Store,
  { accountId, name }: Owner,
  { id, details }: { readonly id: number; readonly details: AddressDetails },
  now: Date,
): Promise<Changed> {
  return store.inTransaction(async (tx): Promise<Changed> => {
    const stored = await findAddress(tx, accountId, id);
    if (stored === null) return refused("not-found");
    if (stored.replacedAt !== null) return refused("not-current");
    if (stored.archivedAt !== null) return refused("archived");
    if (!(await isAddressSeen(tx, id))) {
      await updateAddress(tx, { accountId, id }, details);
      return { kind: "saved", id, isNewVersion: false };
    }
    await markAddressReplaced(tx, { accountId, id }, now);
    const version = stored.version + 1;
    const next = { accountId, rootId: stored.rootId, version, createdBy: name };
    const address = { ...details, identityId: stored.identityId };
    return { kind: "saved", id: await insertAddress(tx, address, next, now), isNewVersion: true };
  });
}

function refused(reason: ChangeRefusal): Changed {
  return { kind: "refused", reason };
}
