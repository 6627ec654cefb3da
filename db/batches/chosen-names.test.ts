import { beforeEach, describe, expect, test } from "vitest";
import { markIdentityReplaced } from "@/db/identities/mark-identity";
import type { Store } from "@/db/store";
import type { VerbChoice } from "@/lib/numbers/verb-options";
import { chosenWords } from "@/lib/numbers/wording-verbs";
import { addAddress } from "@/lib/operations/end-users/change-address";
import { createIdentity } from "@/lib/operations/end-users/change-identity";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { ADDRESS, anIdentity } from "@/test/end-users";
import { insertGroup, insertPool, insertSharedGroup, insertTrunk } from "@/test/voice";
import { chosenNames } from "./chosen-names";

let store: Store;
let accountId: number;
beforeEach(async () => {
  store = await freshStore();
  accountId = await insertAccount(store);
  await store.inTransaction((tx) => tx.run("INSERT INTO countries VALUES ('IE', 'Ireland')"));
});

/** As Activity says it of the batch. */
async function said(choice: VerbChoice, account = accountId) {
  return chosenWords(choice.verb, choice.options, await chosenNames(store, account, choice));
}

describe("a batch says what was chosen by its name", () => {
  test("a trunk, a trunk group, or none", async () => {
    const trunk = { kind: "trunk", id: await insertTrunk(store, accountId, "sip-dub-01") } as const;
    const group = { kind: "group", id: await insertGroup(store, accountId, "eu-main") } as const;
    expect(await said({ verb: "route", options: { target: trunk } })).toBe("sip-dub-01");
    expect(await said({ verb: "route", options: { target: group } })).toBe("eu-main");
    expect(await said({ verb: "route", options: { target: null } })).toBe("None");
  });

  test("a pool and a shared group, with the channels", async () => {
    const poolId = await insertPool(store, accountId, "EU pool", 20);
    const shared = await insertSharedGroup(store, { accountId, poolId }, "EU desk", 10);
    const dedicated = { poolId, channels: 4 };
    const options = { limit: 6, dedicated, sharedGroupId: shared };
    expect(await said({ verb: "capacity", options })).toBe(
      "own limit 6 · 4 dedicated from EU pool · shared in EU desk",
    );
    const none = { dedicated: { poolId, channels: 0 }, sharedGroupId: null };
    expect(await said({ verb: "capacity", options: none })).toBe("0 dedicated · no shared group");
    expect(await said({ verb: "capacity", options: { limit: null } })).toBe("no own limit");
  });

  test("end-user details, in the version that was assigned", async () => {
    const owner = { accountId, name: "Ada" };
    const identityId = await createIdentity(store, owner, anIdentity(), NOW);
    const options = { details: { identityId, addressId: null }, name: "" };
    const added = await addAddress(store, owner, { identityId, details: ADDRESS }, NOW);
    const addressId = added.kind === "saved" ? added.id : 0;
    await store.inTransaction((tx) => markIdentityReplaced(tx, accountId, identityId, NOW));
    expect(await said({ verb: "assign", options })).toBe("Acme Ltd");
    const both = { details: { identityId, addressId }, name: "" };
    expect(await said({ verb: "assign", options: both })).toBe("Acme Ltd · Dublin");
    expect(await said({ verb: "assign", options: { details: null, name: "" } })).toBeNull();
  });

  test("what is deleted, and where its calls go", async () => {
    const id = await insertTrunk(store, accountId, "sip-new");
    const old = { kind: "trunk", id: 77, name: "sip-old" } as const;
    const moved = { ...old, moveTo: { kind: "trunk", id } } as const;
    expect(await said({ verb: "delete", options: moved })).toBe("Trunk sip-old · calls to sip-new");
    expect(await said({ verb: "delete", options: { ...old, moveTo: null } })).toBe(
      "Trunk sip-old · calls lead nowhere",
    );
    const pool = { kind: "pool", id: 7, name: "EU pool", moveTo: null } as const;
    expect(await said({ verb: "delete", options: pool })).toBe("Capacity pool EU pool");
  });
});

test("what is gone since, or another account's, is said to be gone and is not named", async () => {
  const trunk = { kind: "trunk", id: await insertTrunk(store, accountId, "sip-dub-01") } as const;
  const poolId = await insertPool(store, accountId, "EU pool", 20);
  const sharedGroupId = await insertSharedGroup(store, { accountId, poolId }, "EU desk", 10);
  const identityId = await createIdentity(store, { accountId, name: "Ada" }, anIdentity(), NOW);
  const other = await insertAccount(store);
  const options = { dedicated: { poolId, channels: 4 }, sharedGroupId };
  const details = { identityId, addressId: null };
  expect([
    await said({ verb: "route", options: { target: trunk } }, other),
    await said({ verb: "capacity", options }, other),
    await said({ verb: "assign", options: { details, name: "" } }, other),
  ]).toEqual([
    "a trunk that is gone now",
    "4 dedicated from a pool that is gone now · shared in a shared group that is gone now",
    "an end user that is gone now",
  ]);
});
