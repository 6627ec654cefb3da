import { describe, expect, test } from "vitest";
import { laterBy } from "@/lib/did/calendar";
import { decideVerification } from "@/lib/operations/decide-verification";
import { changeIdentity } from "@/lib/operations/end-users/change-identity";
import { archiveIdentityOf } from "@/lib/operations/end-users/put-away";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { anIdentity } from "@/test/end-users";
import { MEMBER, registrationWorld, STAFF } from "@/test/registration";
import { assignEndUser } from "./assign-end-user";
import { unassignEndUser } from "./unassign-end-user";

const AWAITING = 3;
const ACTIVE = 7;

describe("assigning end-user details", () => {
  test("to a number that waits for them submits a verification of its own", async () => {
    const world = await registrationWorld();
    const { id } = await world.awaiting();
    const details = await world.endUser();
    expect(await world.assign([id], details)).toEqual({
      kind: "decided",
      outcomes: [{ id, kind: "done", verification: "pending" }],
      references: ["VR-10001"],
    });
    expect(world.numbers()).toMatchObject([
      { status: AWAITING, verification: "pending", identityId: details.identityId },
    ]);
    expect(world.events()).toEqual(["submitted"]);
    expect(world.history()).toEqual([["verification-submitted", "member", "Acme Ltd · VR-10001"]]);
  });

  test("to many makes one verification for each country and type", async () => {
    const world = await registrationWorld();
    const local = [await world.awaiting(), await world.awaiting()];
    const mobile = await world.awaiting({ numberType: "mobile" });
    const ids = [...local, mobile].map(({ id }) => id);
    const assigned = await world.assign([...ids, ids[0] ?? 0], await world.endUser());
    expect(assigned).toMatchObject({ references: ["VR-10001", "VR-10002"] });
    expect(assigned.kind === "decided" && assigned.outcomes.map(({ id }) => id)).toEqual(ids);
  });

  test("answers for each number: what is not the account's own is not found", async () => {
    const world = await registrationWorld();
    const ours = await world.awaiting();
    const theirs = await insertDid(world.store, { registrationRequired: true });
    const pending = await world.awaiting({ verification: "pending" });
    const assigned = await world.assign(
      [theirs.id, ours.id, pending.id, 999],
      await world.endUser(),
    );
    expect(assigned.kind === "decided" && assigned.outcomes).toEqual([
      { id: theirs.id, kind: "refused", reason: "not-found", missing: [] },
      { id: ours.id, kind: "done", verification: "pending" },
      { id: pending.id, kind: "refused", reason: "verification-pending", missing: [] },
      { id: 999, kind: "refused", reason: "not-found", missing: [] },
    ]);
  });

  test("says what they lack, and does nothing then", async () => {
    const world = await registrationWorld();
    const { id } = await world.awaiting();
    await world.require({ identity: "personal", documents: ["identity-proof"] });
    const assigned = await world.assign([id], await world.endUser());
    expect(assigned).toMatchObject({
      outcomes: [
        {
          kind: "refused",
          reason: "requirement-unmet",
          missing: [
            { kind: "identity", needed: "personal" },
            { kind: "document", document: "identity-proof" },
          ],
        },
      ],
    });
    expect(world.verifications()).toEqual([]);
  });

  test("without a required registration is done at once", async () => {
    const world = await registrationWorld();
    const { id } = await insertDid(world.store, { accountId: world.accountId });
    const { identityId } = await world.endUser();
    await world.assign([id], { identityId, addressId: null });
    expect(world.numbers()).toMatchObject([
      { status: ACTIVE, verification: "unassigned", identityId },
    ]);
    expect(world.verifications()).toEqual([]);
    expect(world.history()).toEqual([["identity-set", "member", "Acme Ltd"]]);
    const other = await world.endUser({ name: "Other Ltd" });
    await world.assign([id], { identityId: other.identityId, addressId: null });
    const told = "SELECT before, after FROM history WHERE action = 'identity-set' ORDER BY id";
    expect(world.store.rows(told)).toEqual([
      { before: null, after: "Acme Ltd" },
      { before: "Acme Ltd", after: "Other Ltd" },
    ]);
  });

  test("that are another account's, archived or replaced assigns nothing", async () => {
    const world = await registrationWorld();
    const { id } = await world.awaiting();
    const details = await world.endUser();
    const { identityId } = details;
    const stranger = await insertAccount(world.store);
    const foreign = await insertDid(world.store, { accountId: stranger });
    const writing = { accountId: stranger, actor: MEMBER, now: NOW };
    expect(
      await world.store.inTransaction((tx) => assignEndUser(tx, writing, [foreign.id], details)),
    ).toEqual({ kind: "unusable", reason: "not-found" });
    await world.assign([id], details);
    const owner = { accountId: world.accountId, name: "Ada" };
    await changeIdentity(world.store, owner, { id: identityId, details: anIdentity() }, NOW);
    expect(await world.assign([id], details)).toMatchObject({ reason: "not-current" });
    const other = await world.endUser();
    await archiveIdentityOf(world.store, owner, { id: other.identityId, isArchived: true }, NOW);
    expect(await world.assign([id], other)).toMatchObject({ reason: "archived" });
    const mixed = { identityId: other.identityId, addressId: details.addressId };
    expect(await world.assign([id], mixed)).toMatchObject({ reason: "not-found" });
  });
});

describe("approved details that still stand", () => {
  async function approvedOnce() {
    const world = await registrationWorld();
    const first = await world.awaiting();
    const details = await world.endUser();
    await world.assign([first.id], details);
    const verdict = { step: "approve", comment: null } as const;
    await decideVerification(world.store, { reference: "VR-10001", verdict }, STAFF, NOW);
    return { world, details };
  }

  test("are approved for one more number at once, and it starts", async () => {
    const { world, details } = await approvedOnce();
    const second = await world.awaiting({ billingPeriodMonths: 3 });
    const later = laterBy(NOW, 60_000);
    expect(await world.assign([second.id], details, later)).toMatchObject({
      outcomes: [{ verification: "approved" }],
    });
    expect(world.numbers()[1]).toMatchObject({
      status: ACTIVE,
      verification: "approved",
      activatedAt: later.getTime(),
      expiresAt: Date.parse("2026-06-10T12:01:00Z"),
    });
    expect(world.events()).toEqual(["submitted", "approved", "submitted", "auto-approved"]);
    expect(world.history().slice(-2)).toEqual([
      ["verification-submitted", "member", "Acme Ltd · VR-10002"],
      ["verification-decided", "system", "approved"],
    ]);
  });

  test("go to review where a document is asked for that no reviewer has seen", async () => {
    const { world, details } = await approvedOnce();
    await world.require({ documents: ["address-proof"] });
    await world.document(details, "address-proof");
    const second = await world.awaiting();
    expect(await world.assign([second.id], details)).toMatchObject({
      outcomes: [{ verification: "pending" }],
    });
    const verdict = { step: "approve", comment: null } as const;
    await decideVerification(world.store, { reference: "VR-10002", verdict }, STAFF, NOW);
    const third = await world.awaiting();
    expect(await world.assign([third.id], details)).toMatchObject({
      outcomes: [{ verification: "approved" }],
    });
  });

  test("no longer stand once they are revoked, or changed", async () => {
    const { world, details } = await approvedOnce();
    const owner = { accountId: world.accountId, name: "Ada" };
    const changed = await changeIdentity(
      world.store,
      owner,
      { id: details.identityId, details: anIdentity({ taxId: "IE 1" }) },
      NOW,
    );
    const newer = { ...details, identityId: changed.kind === "saved" ? changed.id : 0 };
    const second = await world.awaiting();
    expect(await world.assign([second.id], newer)).toMatchObject({
      outcomes: [{ verification: "pending" }],
    });
    const verdict = { step: "revoke", reasons: ["not-permitted"], comment: null } as const;
    await decideVerification(world.store, { reference: "VR-10001", verdict }, STAFF, NOW);
    expect(world.numbers()[0]).toMatchObject({ verification: "rejected" });
  });
});

describe("unassigning end-user details", () => {
  test("takes back what was rejected, and what nothing needs", async () => {
    const world = await registrationWorld();
    const { id } = await world.awaiting();
    const plain = await insertDid(world.store, { accountId: world.accountId });
    const details = await world.endUser();
    await world.assign([id, plain.id], details);
    const writing = { accountId: world.accountId, actor: MEMBER, now: NOW };
    const unassign = () =>
      world.store.inTransaction((tx) => unassignEndUser(tx, writing, [id, plain.id]));
    expect(await unassign()).toEqual([
      { id, kind: "refused", reason: "verification-pending" },
      { id: plain.id, kind: "done" },
    ]);
    const verdict = { step: "reject", reasons: ["name-differs"], comment: null } as const;
    await decideVerification(world.store, { reference: "VR-10001", verdict }, STAFF, NOW);
    expect((await unassign())[0]).toEqual({ id, kind: "done" });
    expect(world.numbers()).toMatchObject([
      { verification: "unassigned", identityId: null },
      { verification: "unassigned", identityId: null },
    ]);
  });
});
