import { markAddressReplaced, updateAddress } from "@/db/addresses/change-address";
import { findAddress } from "@/db/addresses/find-address";
import { insertAddress } from "@/db/addresses/insert-address";
import { findIdentity } from "@/db/identities/find-identity";
import { isAddressSeen } from "@/db/identities/is-identity-seen";
import { nameOfIdentity } from "@/db/identities/name-of-identity";
import type { Store } from "@/db/store";
import type { AddressDetails } from "@/lib/numbers/end-user";
import { addressChange, placeWords } from "@/lib/numbers/wording-end-user-changes";
import type { Changed, ChangeRefusal } from "./change-identity";
import { type Owner, tell } from "./tell";

/** Adds an address to an identity, whichever of its versions is named. */
export async function addAddress(
  store: Store,
  owner: Owner,
  { identityId, details }: { readonly identityId: number; readonly details: AddressDetails },
  now: Date,
): Promise<Changed> {
  const { accountId, name } = owner;
  return store.inTransaction(async (tx): Promise<Changed> => {
    const identity = await findIdentity(tx, accountId, identityId);
    if (identity === null) return refused("not-found");
    if (identity.archivedAt !== null) return refused("archived");
    const first = { accountId, rootId: null, version: 1, createdBy: name };
    const address = { ...details, identityId: identity.rootId };
    const told = { action: "address-added", subject: identity.name } as const;
    await tell(tx, owner, { ...told, after: placeWords(details) }, now);
    return { kind: "saved", id: await insertAddress(tx, address, first, now), isNewVersion: false };
  });
}

/** By the same law as an identity: what somebody goes by gets a new version. */
export async function changeAddress(
  store: Store,
  owner: Owner,
  { id, details }: { readonly id: number; readonly details: AddressDetails },
  now: Date,
): Promise<Changed> {
  const { accountId, name } = owner;
  return store.inTransaction(async (tx): Promise<Changed> => {
    const stored = await findAddress(tx, accountId, id);
    if (stored === null) return refused("not-found");
    if (stored.replacedAt !== null) return refused("not-current");
    if (stored.archivedAt !== null) return refused("archived");
    const isNewVersion = await isAddressSeen(tx, id);
    const version = stored.version + 1;
    const change = addressChange(stored, details, isNewVersion ? version : null);
    const subject = await nameOfIdentity(tx, accountId, stored.identityId);
    await tell(tx, owner, { action: "address-edited", subject, ...change }, now);
    if (!isNewVersion) {
      await updateAddress(tx, { accountId, id }, details);
      return { kind: "saved", id, isNewVersion: false };
    }
    await markAddressReplaced(tx, { accountId, id }, now);
    const next = { accountId, rootId: stored.rootId, version, createdBy: name };
    const address = { ...details, identityId: stored.identityId };
    return { kind: "saved", id: await insertAddress(tx, address, next, now), isNewVersion: true };
  });
}

function refused(reason: ChangeRefusal): Changed {
  return { kind: "refused", reason };
}
