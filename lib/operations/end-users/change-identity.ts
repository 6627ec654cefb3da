import { findIdentity } from "@/db/identities/find-identity";
import { insertIdentity } from "@/db/identities/insert-identity";
import { isIdentitySeen } from "@/db/identities/is-identity-seen";
import { markIdentityReplaced } from "@/db/identities/mark-identity";
import { updateIdentity } from "@/db/identities/update-identity";
import type { Store } from "@/db/store";
import type { IdentityDetails } from "@/lib/numbers/end-user";
import { identityChange } from "@/lib/numbers/wording-end-user-changes";
import { type Owner, tell } from "./tell";

/** `not-current`: somebody else made a newer version meanwhile. */
export type ChangeRefusal = "not-found" | "not-current" | "archived";

export type Changed =
  | { readonly kind: "saved"; readonly id: number; readonly isNewVersion: boolean }
  | { readonly kind: "refused"; readonly reason: ChangeRefusal };

export async function createIdentity(
  store: Store,
  owner: Owner,
  details: IdentityDetails,
  now: Date,
): Promise<number> {
  const first = { accountId: owner.accountId, rootId: null, version: 1, createdBy: owner.name };
  return store.inTransaction(async (tx) => {
    await tell(tx, owner, { action: "identity-created", subject: details.name }, now);
    return insertIdentity(tx, details, first, now);
  });
}

/**
 * What a number, a verification or a service goes by is never written over: the change is a new
 * version, and whoever has the old one keeps it.
 */
export async function changeIdentity(
  store: Store,
  owner: Owner,
  { id, details }: { readonly id: number; readonly details: IdentityDetails },
  now: Date,
): Promise<Changed> {
  const { accountId, name } = owner;
  return store.inTransaction(async (tx): Promise<Changed> => {
    const stored = await findIdentity(tx, accountId, id);
    if (stored === null) return refused("not-found");
    if (stored.replacedAt !== null) return refused("not-current");
    if (stored.archivedAt !== null) return refused("archived");
    const isNewVersion = await isIdentitySeen(tx, id);
    const version = stored.version + 1;
    const change = identityChange(stored, details, isNewVersion ? version : null);
    await tell(tx, owner, { action: "identity-edited", subject: details.name, ...change }, now);
    if (!isNewVersion) {
      await updateIdentity(tx, accountId, id, details);
      return { kind: "saved", id, isNewVersion: false };
    }
    await markIdentityReplaced(tx, accountId, id, now);
    const next = { accountId, rootId: stored.rootId, version, createdBy: name };
    return { kind: "saved", id: await insertIdentity(tx, details, next, now), isNewVersion: true };
  });
}

function refused(reason: ChangeRefusal): Changed {
  return { kind: "refused", reason };
}
