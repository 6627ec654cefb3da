import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { dids } from "@/db/schema/dids";
import { addresses, identities, verifications } from "@/db/schema/end-users";
import { orders } from "@/db/schema/money";
import { serviceRequests } from "@/db/schema/services";
import { trunkGroupMembers, trunkGroups, trunks } from "@/db/schema/voice";
import type { Store } from "@/db/store";
import { aDid, type Inserted, insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { aRow } from "@/test/row";
import { findDidDetails } from "./find-did-details";

const rowOf = (number: string, facts = {}) => aRow({ did: aDid({ number, ...facts }) });

test("a plain number has a group, a trunk, and no order, address or services", async () => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store, { features: 0b11 });
  const trunkId = storedTrunk(store, number);
  const details = await findDidDetails(store, accountId, rowOf(number, { trunkId }));
  expect(details).toMatchObject({
    features: ["voice-in", "sms-in"],
    group: { country: "Ireland", region: null, city: null, type: "local" },
    orderReference: null,
    verification: null,
    address: null,
    services: [],
  });
  expect(details?.trunks.map((trunk) => [trunk.name, trunk.priority])).toEqual([
    ["Dublin office", null],
  ]);
});

test("order, verification, address and requests are told with the number", async () => {
  const store = await freshStore();
  const inserted = await insertDid(store, { a2p: "not-configured", emergency: "in-process" });
  await giveEverything(store, inserted);
  const row = rowOf(inserted.number, { a2p: "not-configured", emergency: "in-process" });
  const details = await findDidDetails(store, inserted.accountId, row);
  expect(details?.orderReference).toBe("SO-20418");
  expect(details?.verification).toMatchObject({ reference: "VR-18877", status: "approved" });
  expect(details?.address).toEqual({
    street: "14 Custom House Quay",
    postalCode: "D01",
    city: "Dublin",
    country: "Ireland",
  });
  expect(details?.services.map(({ service, request }) => [service, request?.reference])).toEqual([
    ["emergency", "EC-1187"],
    ["a2p", undefined],
  ]);
});

test("a group's trunks stand in the order in which they are tried", async () => {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  const trunkGroupId = await makeGroup(store, accountId);
  const facts = { trunkId: null, trunkGroupId };
  const { number } = await insertDid(store, { accountId, ...facts });
  const details = await findDidDetails(store, accountId, rowOf(number, facts));
  expect(details?.trunks.map((trunk) => trunk.name)).toEqual(["first", "heavy", "light"]);
});

test("another account's number and its trunk are not there", async () => {
  const store = await freshStore();
  const { number } = await insertDid(store);
  const stranger = await insertAccount(store);
  expect(await findDidDetails(store, stranger, rowOf(number, { trunkId: 1 }))).toBeNull();
});

function storedTrunk(store: Store, number: string): number | null {
  const ofNumber = eq(dids.number, number);
  const found = store.orm.select({ id: dids.trunkId }).from(dids).where(ofNumber).get();
  return found?.id ?? null;
}

function giveEverything(store: Store, { id, accountId }: Inserted): Promise<void> {
  return store.inTransaction(({ orm }) => {
    const own = { accountId, createdAt: NOW };
    orm
      .insert(orders)
      .values({ id: 1, ...own, reference: "SO-20418" })
      .run();
    orm
      .insert(identities)
      .values({ id: 1, ...own, kind: "business", name: "Harbour" })
      .run();
    const place = { countryCode: "IE", city: "Dublin", postalCode: "D01" };
    const street = "14 Custom House Quay";
    orm
      .insert(addresses)
      .values({ id: 1, ...own, identityId: 1, ...place, street })
      .run();
    const decided = { status: "approved" as const, submittedAt: NOW, decidedAt: NOW };
    orm
      .insert(verifications)
      .values({ id: 1, accountId, reference: "VR-18877", ...decided })
      .run();
    const times = { requestedAt: NOW, changedAt: NOW };
    const request = { id: 1, accountId, service: "emergency" as const, name: "Quay", ...times };
    orm
      .insert(serviceRequests)
      .values({ ...request, reference: "EC-1187", status: "in-process" })
      .run();
    const links = {
      orderId: 1,
      identityId: 1,
      addressId: 1,
      verificationId: 1,
      emergencyRequestId: 1,
    };
    orm.update(dids).set(links).where(eq(dids.id, id)).run();
  });
}

function makeGroup(store: Store, accountId: number): Promise<number> {
  return store.inTransaction(({ orm }) => {
    const own = { accountId, createdAt: NOW };
    orm
      .insert(trunkGroups)
      .values({ id: 1, ...own, name: "Failover" })
      .run();
    const members = [
      { id: 11, name: "light", priority: 2, weight: 1 },
      { id: 12, name: "heavy", priority: 2, weight: 9 },
      { id: 13, name: "first", priority: 1, weight: 1 },
    ];
    for (const { id, name, priority, weight } of members) {
      orm
        .insert(trunks)
        .values({ id, ...own, name, kind: "sip", host: "sip.example.net" })
        .run();
      orm
        .insert(trunkGroupMembers)
        .values({ accountId, groupId: 1, trunkId: id, priority, weight })
        .run();
    }
    return 1;
  });
}
