import { archiveAddress, deleteAddress } from "@/db/addresses/change-address";
import { findAddress } from "@/db/addresses/find-address";
import { listDocuments } from "@/db/documents/list-documents";
import { deleteIdentity } from "@/db/identities/delete-identity";
import { findIdentity } from "@/db/identities/find-identity";
import { identityUse } from "@/db/identities/identity-use";
import { isAddressSeen } from "@/db/identities/is-identity-seen";
import { archiveIdentity } from "@/db/identities/mark-identity";
import { nameOfIdentity } from "@/db/identities/name-of-identity";
import type { Store } from "@/db/store";
import { isInUse } from "@/lib/numbers/end-user";
import { placeWords } from "@/lib/numbers/wording-end-user-changes";
import { type Owner, tell } from "./tell";

export type PutAway = "done" | "not-found" | "in-use" | "has-documents";

/** Nobody gets an archived identity; numbers that have it keep it. */
export async function archiveIdentityOf(
  store: Store,
  owner: Owner,
  { id, isArchived }: { readonly id: number; readonly isArchived: boolean },
  now: Date,
): Promise<PutAway> {
  const { accountId } = owner;
  return store.inTransaction(async (tx): Promise<PutAway> => {
    const identity = await findIdentity(tx, accountId, id);
    if (identity === null) return "not-found";
    if ((identity.archivedAt !== null) === isArchived) return "done";
    await archiveIdentity(tx, accountId, identity.rootId, isArchived ? now : null);
    const action = isArchived ? "identity-archived" : "identity-brought-back";
    await tell(tx, owner, { action, subject: identity.name }, now);
    return "done";
  });
}

/** What a number, a verification or a service goes by stays; so do documents until they are removed. */
export async function deleteIdentityOf(
  store: Store,
  owner: Owner,
  id: number,
  now: Date,
): Promise<PutAway> {
  const { accountId } = owner;
  return store.inTransaction(async (tx): Promise<PutAway> => {
    const identity = await findIdentity(tx, accountId, id);
    if (identity === null) return "not-found";
    const { rootId } = identity;
    if (isInUse(await identityUse(tx, accountId, rootId))) return "in-use";
    if ((await listDocuments(tx, accountId, [rootId])).length > 0) return "has-documents";
    await deleteIdentity(tx, accountId, rootId);
    await tell(tx, owner, { action: "identity-deleted", subject: identity.name }, now);
    return "done";
  });
}

/** An address that somebody has gone by is archived, any other is gone. */
export async function removeAddressOf(
  store: Store,
  owner: Owner,
  id: number,
  now: Date,
): Promise<PutAway> {
  const { accountId } = owner;
  return store.inTransaction(async (tx): Promise<PutAway> => {
    const address = await findAddress(tx, accountId, id);
    if (address === null || address.replacedAt !== null) return "not-found";
    const subject = await nameOfIdentity(tx, accountId, address.identityId);
    const isFirst = address.id === address.rootId;
    if (isFirst && !(await isAddressSeen(tx, id))) await deleteAddress(tx, { accountId, id });
    else await archiveAddress(tx, { accountId, id }, now);
    const before = placeWords(address);
    await tell(tx, owner, { action: "address-removed", subject, before }, now);
    return "done";
  });
}
