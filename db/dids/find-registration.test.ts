import { expect, test } from "vitest";
import { addresses, identities, verifications } from "@/db/schema/end-users";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { findRegistration } from "./find-registration";

async function registered() {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const named = { id: 1, accountId, createdAt: NOW };
  const home = { countryCode: "IE", city: "Dublin", postalCode: "D01", street: "Quay 1" };
  const asked = { id: 1, accountId, reference: "VR-1", identityId: 1, submittedAt: NOW };
  await insertDid(store, { accountId });
  await store.inTransaction((tx) => {
    tx.orm
      .insert(identities)
      .values({ ...named, kind: "personal", name: "Lena" })
      .run();
    tx.orm
      .insert(addresses)
      .values({ ...named, ...home, identityId: 1 })
      .run();
    tx.orm
      .insert(verifications)
      .values({ ...asked, status: "rejected", reason: "Blurred", decidedAt: NOW })
      .run();
  });
  const facts = { registrationRequired: true, verification: "rejected" as const };
  const refers = { verificationId: 1, identityId: 1, addressId: 1 };
  const { number } = await insertDid(store, { accountId, ...facts, ...refers });
  return { store, accountId, number };
}

test("a registration is told with its reason, its address and what it asks for", async () => {
  const { store, accountId, number } = await registered();
  expect(await findRegistration(store, accountId, number)).toEqual({
    requirement: { identity: "any", address: "anywhere", documents: [] },
    verification: {
      reference: "VR-1",
      status: "rejected",
      reason: "Blurred",
      submittedAt: NOW,
      decidedAt: NOW,
    },
    address: { street: "Quay 1", postalCode: "D01", city: "Dublin", country: "Ireland" },
  });
});

test("where nothing was assigned there is only what is asked for", async () => {
  const { store, accountId } = await registered();
  const { number } = await insertDid(store, { accountId, registrationRequired: true });
  expect(await findRegistration(store, accountId, number)).toMatchObject({
    verification: null,
    address: null,
  });
});

test("another account's is not there", async () => {
  const { store, number } = await registered();
  expect(await findRegistration(store, await insertAccount(store), number)).toBeNull();
});
