import { archiveAddress, deleteAddress } from "@/db/addresses/change-address";
import { findAddress } from "@/db/addresses/find-address";
import { listDocuments } from "@/db/documents/list-documents";
import { deleteIdentity } from "@/db/identities/delete-identity";
import { findIdentity } from "@/db/identities/find-identity";
import { identityUse } from "@/db/identities/identity-use";
import { isAddressSeen } from "@/db/identities/is-identity-seen";
import { archiveIdentity } from "@/db/identities/mark-identity";
import type { Store } from "@/db/store";
import { isInUse } from "@/lib/numbers/end-user";

export type PutAway = "done" | "not-found" | "in-use" | "has-documents";

interface Asked {
  readonly accountId: number;
  readonly id: number;
}

/** Nobody gets an archived identity; numbers that have it keep it. `at` null takes it out again. */
export async function archiveIdentityOf(
  store: Store,
  { accountId, id }: Asked,
  at: Date | null,
): Promise<PutAway> {
  return store.inTransaction(async (tx): Promise<PutAway> => {
    const identity = await findIdentity(tx, accountId, id);
    if (identity === null) return "not-found";
    await archiveIdentity(tx, accountId, identity.rootId, at);
    return "done";
  });
}

/** What a number, a verification or a service goes by stays; so do documents until they are removed. */
export async function deleteIdentityOf(store: Store, { accountId, id }: Asked): Promise<PutAway> {
  return store.inTransaction(async (tx): Promise<PutAway> => {
    const identity = await findIdentity(tx, accountId, id);
    if (identity === null) return "not-found";
    const { rootId } = identity;
    if (isInUse(await identityUse(tx, accountId, rootId))) return "in-use";
    if ((await listDocuments(tx, accountId, [rootId])).length > 0) return "has-documents";
    await deleteIdentity(tx, accountId, rootId);
    return "done";
  });
}

/** An address that somebody has gone by is archived, any other is gone. */
export async function removeAddressOf(
  store: Store,
  { accountId, id }: Asked,
  now: Date,
): Promise<PutAway> {
  return store.inTransaction(async (tx): Promise<PutAway> => {
    const address = await findAddress(tx, accountId, id);
    if (address === null || address.replacedAt !== null) return "not-found";
    const isFirst = address.id === address.rootId;
    if (isFirst && !(await isAddressSeen(tx, id))) await deleteAddress(tx, { accountId, id });
    else await archiveAddress(tx, { accountId, id }, now);
    return "done";
  });
}
