import type { Store } from "@/db/store";
import type { DocumentKind, Requirement } from "@/lib/did/requirement";
import type { IdentityDetails } from "@/lib/numbers/end-user";
import { addAddress } from "@/lib/operations/end-users/change-address";
import { createIdentity } from "@/lib/operations/end-users/change-identity";
import { assignEndUser } from "@/lib/operations/registration/assign-end-user";
import type { DetailIds } from "@/lib/operations/registration/details";
import { asMember } from "@/lib/operations/registration/writing";
import { type DidOverrides, insertAccount, insertDid, NOW } from "./cast";
import { freshStore } from "./database";
import { ADDRESS, anIdentity } from "./end-users";

export const STAFF = { actor: { kind: "staff", id: 9, name: "Devon" }, now: NOW } as const;
export const MEMBER = asMember({ id: 1, name: "Ada" });

/** An account in which registration can be played through. */
export async function registrationWorld() {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  await store.inTransaction(async (tx) => {
    tx.run("INSERT INTO countries VALUES ('IE', 'Ireland')");
    tx.run(
      `INSERT INTO people (id, role, email, name, created_at)
       VALUES (9, 'staff', 'devon@x.test', 'Devon', 0)`,
    );
  });
  return new RegistrationWorld(store, accountId);
}

export class RegistrationWorld {
  readonly store: Store;
  readonly accountId: number;

  constructor(store: Store, accountId: number) {
    this.store = store;
    this.accountId = accountId;
  }

  /** A number that waits for its registration, as it was bought. */
  awaiting(overrides: DidOverrides = {}) {
    return insertDid(this.store, {
      accountId: this.accountId,
      registrationRequired: true,
      activatedAt: null,
      expiresAt: null,
      billingAnchorDay: null,
      ...overrides,
    });
  }

  async endUser(overrides: Partial<IdentityDetails> = {}, address = ADDRESS): Promise<DetailIds> {
    const owner = { accountId: this.accountId, name: "Ada" };
    const identityId = await createIdentity(this.store, owner, anIdentity(overrides), NOW);
    const added = await addAddress(this.store, owner, { identityId, details: address }, NOW);
    return { identityId, addressId: added.kind === "saved" ? added.id : null };
  }

  assign(ids: readonly number[], details: DetailIds, now = NOW) {
    const writing = { accountId: this.accountId, actor: MEMBER, now };
    return this.store.inTransaction((tx) => assignEndUser(tx, writing, ids, details));
  }

  /** What every DID group asks for from now on. */
  require(requirement: Partial<Requirement>) {
    const { identity = "any", address = "anywhere", documents = [] } = requirement;
    return this.store.inTransaction((tx) =>
      tx.run(
        `UPDATE did_groups SET requirement_identity = ?, requirement_address = ?,
           requirement_documents = ?`,
        [identity, address, JSON.stringify(documents)],
      ),
    );
  }

  /** A document of which only the kind counts. */
  document({ identityId }: DetailIds, kind: DocumentKind) {
    return this.store.inTransaction((tx) =>
      tx.run(
        `INSERT INTO documents (account_id, identity_id, kind, file_name, media_type, bytes, sha256,
           stored_as, uploaded_at, uploaded_by)
         VALUES (?, ?, ?, 'a.pdf', 'application/pdf', 1, '', lower(hex(randomblob(16))), 0, 'Ada')`,
        [this.accountId, identityId, kind],
      ),
    );
  }

  numbers() {
    return this.store.rows<Record<string, unknown>>(
      `SELECT number, status, verification, identity_id AS identityId, activated_at AS activatedAt,
         expires_at AS expiresAt, blocked_reason AS blockedReason,
         registration_deadline_at AS deadline
       FROM dids WHERE account_id = ? ORDER BY number`,
      [this.accountId],
    );
  }

  verifications() {
    return this.store.rows<{ reference: string; status: string; reason: string | null }>(
      "SELECT reference, status, reason FROM verifications WHERE account_id = ? ORDER BY id",
      [this.accountId],
    );
  }

  history() {
    return this.store
      .rows<{ action: string; actor: string; after: string | null }>(
        "SELECT action, actor, after FROM history WHERE account_id = ? AND number <> '' ORDER BY id",
        [this.accountId],
      )
      .map(({ action, actor, after }) => [action, actor, after]);
  }

  events() {
    return this.store
      .rows<{ action: string }>("SELECT action FROM verification_events ORDER BY id")
      .map(({ action }) => action);
  }
}
