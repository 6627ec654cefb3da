import { describe, expect, test } from "vitest";
import { listAddresses } from "@/db/addresses/list-addresses";
import { findIdentity } from "@/db/identities/find-identity";
import { findOrMakeIdentity } from "@/db/identities/find-or-make-identity";
import { identityUse } from "@/db/identities/identity-use";
import { listIdentities } from "@/db/identities/list-identities";
import { listIdentityVersions } from "@/db/identities/list-identity-versions";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { ADDRESS, anIdentity } from "@/test/end-users";
import { addAddress, changeAddress } from "./change-address";
import { changeIdentity, createIdentity } from "./change-identity";
import { archiveIdentityOf, deleteIdentityOf, removeAddressOf } from "./put-away";

const ALL = { name: "", kind: null, archived: null, page: 1 } as const;

async function world() {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  await store.inTransaction((tx) => tx.run("INSERT INTO countries VALUES ('IE', 'Ireland')"));
  const owner = { accountId, name: "Ada" };
  const id = await createIdentity(store, owner, anIdentity(), NOW);
  return { store, accountId, owner, id };
}

function numberWith(store: Store, accountId: number, identityId: number) {
  return insertDid(store, { accountId, identityId });
}

describe("changing an identity", () => {
  test("that nobody goes by writes over it", async () => {
    const { store, accountId, owner, id } = await world();
    const details = anIdentity({ name: "Acme Holding" });
    const changed = await changeIdentity(store, owner, { id, details }, NOW);
    expect(changed).toEqual({ kind: "saved", id, isNewVersion: false });
    expect(await findIdentity(store, accountId, id)).toMatchObject({ ...details, version: 1 });
  });

  test("that a number goes by makes a new version, and the number keeps the old one", async () => {
    const { store, accountId, owner, id } = await world();
    await numberWith(store, accountId, id);
    const details = anIdentity({ name: "Acme Holding" });
    const changed = await changeIdentity(store, owner, { id, details }, laterBy(NOW, 1000));
    expect(changed).toMatchObject({ kind: "saved", isNewVersion: true });
    const versions = await listIdentityVersions(store, accountId, id);
    expect(versions.map(({ version, name, rootId }) => [version, name, rootId])).toEqual([
      [2, "Acme Holding", id],
      [1, "Acme Ltd", id],
    ]);
    expect(await identityUse(store, accountId, id)).toMatchObject({
      numbers: [{ identityId: id, version: 1, count: 1 }],
    });
    const page = await listIdentities(store, accountId, ALL);
    expect(page.lines).toMatchObject([{ name: "Acme Holding", version: 2, numbers: 1 }]);
  });

  test("from an older version is refused: somebody was quicker", async () => {
    const { store, accountId, owner, id } = await world();
    await numberWith(store, accountId, id);
    await changeIdentity(store, owner, { id, details: anIdentity() }, NOW);
    const again = await changeIdentity(store, owner, { id, details: anIdentity() }, NOW);
    expect(again).toEqual({ kind: "refused", reason: "not-current" });
  });

  test("of another account is not found", async () => {
    const { store, id } = await world();
    const stranger = { accountId: await insertAccount(store), name: "Eve" };
    expect(await changeIdentity(store, stranger, { id, details: anIdentity() }, NOW)).toEqual({
      kind: "refused",
      reason: "not-found",
    });
    expect(await deleteIdentityOf(store, stranger, id, NOW)).toBe("not-found");
  });

  test("leaves its addresses with it, whatever the version", async () => {
    const { store, accountId, owner, id } = await world();
    await addAddress(store, owner, { identityId: id, details: ADDRESS }, NOW);
    await numberWith(store, accountId, id);
    const changed = await changeIdentity(store, owner, { id, details: anIdentity() }, NOW);
    const next = changed.kind === "saved" ? changed.id : 0;
    await addAddress(store, owner, { identityId: next, details: ADDRESS }, NOW);
    const addresses = await listAddresses(store, accountId, [id]);
    expect(addresses.map(({ identityId }) => identityId)).toEqual([id, id]);
  });

  test("an import that names it again finds the newest version", async () => {
    const { store, accountId, owner, id } = await world();
    await numberWith(store, accountId, id);
    const changed = await changeIdentity(store, owner, { id, details: anIdentity() }, NOW);
    const found = await store.inTransaction((tx) =>
      findOrMakeIdentity(tx, accountId, "Acme Ltd", NOW),
    );
    expect(changed).toMatchObject({ id: found });
  });
});

describe("an address", () => {
  test("that a number goes by gets a new version, any other is written over", async () => {
    const { store, accountId, owner, id } = await world();
    const added = await addAddress(store, owner, { identityId: id, details: ADDRESS }, NOW);
    const addressId = added.kind === "saved" ? added.id : 0;
    const moved = { ...ADDRESS, street: "2 High Street" };
    expect(await changeAddress(store, owner, { id: addressId, details: moved }, NOW)).toEqual({
      kind: "saved",
      id: addressId,
      isNewVersion: false,
    });
    await insertDid(store, { accountId, identityId: id, addressId });
    const again = await changeAddress(store, owner, { id: addressId, details: ADDRESS }, NOW);
    expect(again).toMatchObject({ kind: "saved", isNewVersion: true });
    expect(await listAddresses(store, accountId, [id])).toMatchObject([
      { version: 2, street: ADDRESS.street },
    ]);
  });

  test("that somebody has gone by is archived, any other is gone", async () => {
    const { store, accountId, owner, id } = await world();
    const ids: number[] = [];
    for (let place = 0; place < 2; place++) {
      const added = await addAddress(store, owner, { identityId: id, details: ADDRESS }, NOW);
      ids.push(added.kind === "saved" ? added.id : 0);
    }
    const [seen = 0, unseen = 0] = ids;
    await insertDid(store, { accountId, identityId: id, addressId: seen });
    for (const each of ids) await removeAddressOf(store, owner, each, NOW);
    expect(unseen).not.toBe(seen);
    expect(await listAddresses(store, accountId, [id])).toMatchObject([
      { id: seen, archivedAt: NOW },
    ]);
  });
});

describe("putting an identity away", () => {
  test("what is in use can be archived and not deleted", async () => {
    const { store, accountId, owner, id } = await world();
    await numberWith(store, accountId, id);
    expect(await deleteIdentityOf(store, owner, id, NOW)).toBe("in-use");
    expect(await archiveIdentityOf(store, owner, { id, isArchived: true }, NOW)).toBe("done");
    expect((await listIdentities(store, accountId, ALL)).total).toBe(0);
    expect((await listIdentities(store, accountId, { ...ALL, archived: "yes" })).total).toBe(1);
    expect(await archiveIdentityOf(store, owner, { id, isArchived: false }, NOW)).toBe("done");
    expect((await listIdentities(store, accountId, ALL)).total).toBe(1);
  });

  test("what nobody goes by is deleted, with its versions and addresses", async () => {
    const { store, accountId, owner, id } = await world();
    await addAddress(store, owner, { identityId: id, details: ADDRESS }, NOW);
    const { number } = await numberWith(store, accountId, id);
    await changeIdentity(store, owner, { id, details: anIdentity() }, NOW);
    await store.inTransaction((tx) => tx.run("DELETE FROM dids WHERE number = ?", [number]));
    expect(await deleteIdentityOf(store, owner, id, NOW)).toBe("done");
    expect(store.rows("SELECT id FROM identities UNION ALL SELECT id FROM addresses")).toEqual([]);
  });
});

test("a search by name finds any spelling, and wildcards are characters", async () => {
  const { store, accountId, owner } = await world();
  await createIdentity(store, owner, anIdentity({ name: "100 % Öl" }), NOW);
  const found = async (name: string) =>
    (await listIdentities(store, accountId, { ...ALL, name })).lines.map((line) => line.name);
  expect(await found("acme")).toEqual(["Acme Ltd"]);
  expect(await found("öl")).toEqual(["100 % Öl"]);
  expect(await found("%")).toEqual(["100 % Öl"]);
  expect(await found("_")).toEqual([]);
});
