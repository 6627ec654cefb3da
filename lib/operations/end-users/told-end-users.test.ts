import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exportActivity } from "@/db/history/export-activity";
import { listActivity } from "@/db/history/list-activity";
import type { Store } from "@/db/store";
import { ALL_ACTIVITY, parseActivityQuery } from "@/lib/numbers/activity-query";
import { keepDocument } from "@/lib/operations/documents/keep-document";
import { removeDocument } from "@/lib/operations/documents/remove-document";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { ADDRESS, anIdentity } from "@/test/end-users";
import { PDF } from "@/test/sample-files";
import { addAddress, changeAddress } from "./change-address";
import { changeIdentity, createIdentity } from "./change-identity";
import { archiveIdentityOf, deleteIdentityOf, removeAddressOf } from "./put-away";

async function world() {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  await store.inTransaction((tx) => tx.run("INSERT INTO countries VALUES ('IE', 'Ireland')"));
  return { store, owner: { accountId, id: 7, name: "Ada" } };
}

async function told(store: Store, accountId: number, query = ALL_ACTIVITY) {
  const { page } = await listActivity(store, accountId, query);
  return page.entries.map(({ action, subject, before, after }) => [action, subject, before, after]);
}

const idOf = (changed: Awaited<ReturnType<typeof addAddress>>) =>
  changed.kind === "saved" ? changed.id : 0;

test("whatever becomes of an identity and its addresses is told, newest first, with who", async () => {
  const { store, owner } = await world();
  const { accountId } = owner;
  const id = await createIdentity(store, owner, anIdentity(), NOW);
  const edited = anIdentity({
    name: "Acme Holding",
    contactPhone: "+353 1",
    birthDate: "1990-01-02",
  });
  await changeIdentity(store, owner, { id, details: edited }, NOW);
  const address = idOf(await addAddress(store, owner, { identityId: id, details: ADDRESS }, NOW));
  const moved = { ...ADDRESS, street: "2 High Street" };
  await changeAddress(store, owner, { id: address, details: moved }, NOW);
  await removeAddressOf(store, owner, address, NOW);
  await archiveIdentityOf(store, owner, { id, isArchived: true }, NOW);
  await archiveIdentityOf(store, owner, { id, isArchived: true }, NOW);
  await archiveIdentityOf(store, owner, { id, isArchived: false }, NOW);
  await deleteIdentityOf(store, owner, id, NOW);
  const [old, next] = ["14 Custom House Quay", "2 High Street"].map(
    (street) => `${street}, D01 R9X2 Dublin, IE`,
  );
  expect(await told(store, accountId)).toEqual([
    ["identity-deleted", "Acme Holding", null, null],
    ["identity-brought-back", "Acme Holding", null, null],
    ["identity-archived", "Acme Holding", null, null],
    ["address-removed", "Acme Holding", next, null],
    ["address-edited", "Acme Holding", old, next],
    ["address-added", "Acme Holding", null, old],
    [
      "identity-edited",
      "Acme Holding",
      "name: Acme Ltd; phone: none",
      "name: Acme Holding; phone: +353 1; new date of birth",
    ],
    ["identity-created", "Acme Ltd", null, null],
  ]);
  const { page } = await listActivity(store, accountId, ALL_ACTIVITY);
  expect(page.entries[0]).toMatchObject({
    actor: "member",
    actorId: 7,
    actorName: "Ada",
    number: "",
  });
});

test("a new version says so, and a refusal tells nothing", async () => {
  const { store, owner } = await world();
  const { accountId } = owner;
  const id = await createIdentity(store, owner, anIdentity(), NOW);
  const address = idOf(await addAddress(store, owner, { identityId: id, details: ADDRESS }, NOW));
  await insertDid(store, { accountId, identityId: id, addressId: address });
  await changeIdentity(store, owner, { id, details: anIdentity({ name: "New" }) }, NOW);
  await changeAddress(store, owner, { id: address, details: ADDRESS }, NOW);
  const events = await told(store, accountId);
  expect(events[1]).toEqual(["identity-edited", "New", "name: Acme Ltd", "name: New; version 2"]);
  expect(events[0]?.[3]).toMatch(/; version 2$/);
  await changeIdentity(store, owner, { id, details: anIdentity() }, NOW);
  await deleteIdentityOf(store, owner, id, NOW);
  expect(await told(store, accountId)).toEqual(events);
});

test("documents are told, found by what happened, and stand in the file", async () => {
  const { store, owner } = await world();
  const folder = mkdtempSync(join(tmpdir(), "told-"));
  const cabinet = { ...owner, folder };
  const identityId = await createIdentity(store, owner, anIdentity({ name: "=Acme" }), NOW);
  const upload = { identityId, kind: "other", fileName: "scan.pdf", bytes: PDF } as const;
  const kept = await keepDocument(store, cabinet, upload, NOW);
  await removeDocument(store, cabinet, kept.kind === "kept" ? kept.id : 0, NOW);
  const { query } = parseActivityQuery({ what: "document-added,document-removed" });
  expect(await told(store, owner.accountId, query)).toEqual([
    ["document-removed", "=Acme", "scan.pdf", null],
    ["document-added", "=Acme", null, "scan.pdf"],
  ]);
  const { accountId } = owner;
  const ask = { accountId, currency: "USD", filters: query.filters, profile: "systems" } as const;
  let file = "";
  for await (const block of exportActivity(store, ask)) file += block;
  const [head, first] = file.split("\r\n");
  expect(head).toMatch(/,batch,subject$/);
  expect(first).toMatch(/,document_removed,,"scan.pdf",,,,,"=Acme"$/);
  rmSync(folder, { recursive: true });
});

test("nothing about an identity is found by a number's digits", async () => {
  const { store, owner } = await world();
  const { number } = await insertDid(store, { accountId: owner.accountId });
  await createIdentity(store, owner, anIdentity(), NOW);
  const { query } = parseActivityQuery({ number: number.slice(0, 4) });
  expect(await told(store, owner.accountId, query)).toEqual([]);
});
