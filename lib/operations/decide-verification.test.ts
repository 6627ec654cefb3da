import { describe, expect, test } from "vitest";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { NOW } from "@/test/cast";
import { MEMBER, type RegistrationWorld, registrationWorld, STAFF } from "@/test/registration";
import { decideVerification } from "./decide-verification";
import { examine } from "./doctor";
import type { Verdict } from "./registration/carry-out-verdict";
import { resubmitVerification } from "./registration/resubmit-verification";

const APPROVE: Verdict = { step: "approve", comment: null };
const REJECT: Verdict = {
  step: "reject",
  reasons: ["document-outdated", "other"],
  comment: "The bill is of 2024.",
};
const REVOKE: Verdict = { step: "revoke", reasons: ["not-permitted"], comment: null };
const STATUS = { awaiting: 3, blocked: 4, active: 7 };

async function submitted(overrides = {}) {
  const world = await registrationWorld();
  const { id } = await world.awaiting(overrides);
  const details = await world.endUser();
  await world.assign([id], details);
  return { world, id, details };
}

function decide(world: RegistrationWorld, verdict: Verdict, now = NOW, reference = "VR-10001") {
  return decideVerification(world.store, { reference, verdict }, STAFF, now);
}

function resubmit(world: RegistrationWorld, details: Parameters<RegistrationWorld["assign"]>[1]) {
  const writing = { accountId: world.accountId, actor: MEMBER, now: NOW };
  return world.store.inTransaction((tx) => resubmitVerification(tx, writing, "VR-10001", details));
}

describe("staff's decision", () => {
  test("to approve starts the number, and status and counts follow at once", async () => {
    const { world } = await submitted({ registrationDeadlineAt: laterBy(NOW, DAY_MS) });
    expect(await decide(world, APPROVE)).toEqual({ kind: "decided", numbers: 1 });
    expect(world.numbers()).toMatchObject([
      {
        status: STATUS.active,
        verification: "approved",
        activatedAt: NOW.getTime(),
        expiresAt: Date.parse("2026-04-10T12:00:00Z"),
        deadline: null,
      },
    ]);
    const counts = world.store.rows("SELECT status, count FROM section_counts WHERE count > 0");
    expect(counts).toEqual([{ status: STATUS.active, count: 1 }]);
    expect((await examine(world.store, NOW)).drift).toEqual([]);
  });

  test("to reject says why, moves the deadline, and leaves the number waiting", async () => {
    const { world } = await submitted({ registrationDeadlineAt: laterBy(NOW, DAY_MS) });
    await decide(world, REJECT);
    expect(world.verifications()).toEqual([
      {
        reference: "VR-10001",
        status: "rejected",
        reason: "A document is too old. The bill is of 2024.",
      },
    ]);
    expect(world.numbers()).toMatchObject([
      {
        status: STATUS.awaiting,
        verification: "rejected",
        deadline: laterBy(NOW, 14 * DAY_MS).getTime(),
      },
    ]);
  });

  test.each([
    ["approve", APPROVE],
    ["reject", REJECT],
  ])("to %s comes once: whoever is slower learns where it stands", async (_, verdict) => {
    const { world } = await submitted();
    await decide(world, APPROVE);
    const before = [world.numbers(), world.events(), world.history()];
    expect(await decide(world, verdict)).toEqual({ kind: "not-open", state: "approved" });
    expect([world.numbers(), world.events(), world.history()]).toEqual(before);
  });

  test("stands in the audit too, with the reason that was given", async () => {
    const { world } = await submitted();
    await decide(world, APPROVE);
    await decide(world, REVOKE, laterBy(NOW, 1000));
    await decide(world, REVOKE, laterBy(NOW, 2000));
    const sql =
      "SELECT actor_name AS who, account_id AS account, action, subject, detail FROM audit";
    const entry = { who: "Devon", account: world.accountId, subject: "VR-10001" };
    const detail = "This end user may not hold numbers of this kind.";
    expect(world.store.rows(`${sql} ORDER BY id`)).toEqual([
      { ...entry, action: "verification-approved", detail: null },
      { ...entry, action: "verification-revoked", detail },
    ]);
  });

  test("on a reference that there is not is not found", async () => {
    const { world } = await submitted();
    expect(await decide(world, APPROVE, NOW, "VR-1")).toEqual({ kind: "not-found" });
  });
});

describe("a replacement", () => {
  test("leaves the old details and the service while it is reviewed, and when it is rejected", async () => {
    const { world, id, details } = await submitted();
    await decide(world, APPROVE);
    const other = await world.endUser({ name: "Beta Ltd" });
    await world.assign([id], other);
    expect(world.numbers()).toMatchObject([
      { status: STATUS.active, verification: "pending", identityId: details.identityId },
    ]);
    await decide(world, REJECT, NOW, "VR-10002");
    expect(world.numbers()).toMatchObject([
      { status: STATUS.active, verification: "rejected", identityId: details.identityId },
    ]);
    await world.assign([id], details);
    expect(world.numbers()).toMatchObject([{ verification: "approved" }]);
  });

  test("takes over once it is approved", async () => {
    const { world, id } = await submitted();
    await decide(world, APPROVE);
    const other = await world.endUser({ name: "Beta Ltd" });
    await world.assign([id], other);
    await decide(world, APPROVE, NOW, "VR-10002");
    expect(world.numbers()).toMatchObject([
      { verification: "approved", identityId: other.identityId },
    ]);
  });
});

describe("a revoked approval", () => {
  test("blocks the number with its reason, until other details are approved", async () => {
    const { world, id } = await submitted();
    await decide(world, APPROVE);
    await decide(world, REVOKE, laterBy(NOW, 1000));
    const reason = "This end user may not hold numbers of this kind.";
    expect(world.numbers()).toMatchObject([
      { status: STATUS.blocked, verification: "rejected", blockedReason: reason },
    ]);
    await world.assign([id], await world.endUser({ name: "Beta Ltd" }));
    await decide(world, APPROVE, laterBy(NOW, 2000), "VR-10002");
    expect(world.numbers()).toMatchObject([{ status: STATUS.active, blockedReason: null }]);
    expect(world.history().slice(-2)).toEqual([
      ["verification-decided", "staff", "approved"],
      ["unblocked", "staff", null],
    ]);
  });

  test("does not lift a block for another reason", async () => {
    const { world, id } = await submitted({ blockedAt: NOW, blockedReason: "Fraud" });
    await decide(world, APPROVE);
    await decide(world, REVOKE, laterBy(NOW, 1000));
    await world.assign([id], await world.endUser({ name: "Beta Ltd" }));
    await decide(world, APPROVE, laterBy(NOW, 2000), "VR-10002");
    expect(world.numbers()).toMatchObject([{ status: STATUS.blocked, blockedReason: "Fraud" }]);
  });
});

describe("submitting again", () => {
  test("goes on under the same reference, and may still be approved", async () => {
    const { world } = await submitted();
    await decide(world, REJECT);
    const other = await world.endUser({ name: "Beta Ltd" });
    expect(await resubmit(world, other)).toEqual({ kind: "done" });
    expect(world.verifications()).toEqual([
      { reference: "VR-10001", status: "pending", reason: null },
    ]);
    expect(world.numbers()).toMatchObject([
      { verification: "pending", identityId: other.identityId },
    ]);
    await decide(world, APPROVE);
    expect(world.events()).toEqual(["submitted", "rejected", "resubmitted", "approved"]);
    expect(world.numbers()).toMatchObject([{ status: STATUS.active }]);
  });

  test("is refused while in review, after an approval, and for an activated number", async () => {
    const { world, id, details } = await submitted();
    const notOpen = { kind: "refused", reason: "not-open" };
    expect(await resubmit(world, details)).toEqual(notOpen);
    await decide(world, APPROVE);
    expect(await resubmit(world, details)).toEqual(notOpen);
    await decide(world, REVOKE);
    expect(await resubmit(world, details)).toEqual(notOpen);
    expect((await world.assign([id], details)).kind).toBe("decided");
  });

  test("is reviewed even where another approval of the same details stands", async () => {
    const { world, details } = await submitted();
    await decide(world, REJECT);
    const other = await world.awaiting();
    await world.assign([other.id], details);
    await decide(world, APPROVE, NOW, "VR-10002");
    await resubmit(world, details);
    expect(world.numbers()[0]).toMatchObject({ verification: "pending" });
  });

  test("with another identity is refused while a service goes by the first", async () => {
    const { world } = await submitted({ emergency: "in-process" });
    await decide(world, REJECT);
    const other = await world.endUser({ name: "Beta Ltd" });
    expect(await resubmit(world, other)).toEqual({ kind: "refused", reason: "identity-in-use" });
  });

  test("says what is missing, and of another account's is not found", async () => {
    const { world, details } = await submitted();
    await decide(world, REJECT);
    await world.require({ documents: ["address-proof"] });
    expect(await resubmit(world, details)).toEqual({
      kind: "unmet",
      missing: [{ kind: "document", document: "address-proof" }],
    });
    const writing = { accountId: world.accountId + 1, actor: MEMBER, now: NOW };
    expect(
      await world.store.inTransaction((tx) =>
        resubmitVerification(tx, writing, "VR-10001", details),
      ),
    ).toEqual({ kind: "refused", reason: "not-found" });
  });
});
