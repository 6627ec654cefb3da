import { describe, expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import type { Did } from "./did";
import { canResubmit, decideAssignment, decideUnassignment, type Proposal } from "./registration";
import type { VerificationState } from "./verification";

/** New details of another identity that meet the requirement. */
function proposed(overrides: Partial<Proposal> = {}): Proposal {
  return {
    meetsRequirement: true,
    isApproved: false,
    isSameIdentity: null,
    isSameDetails: false,
    ...overrides,
  };
}

const AWAITING = {
  registrationRequired: true,
  activatedAt: null,
  expiresAt: null,
  billingAnchorDay: null,
} satisfies Partial<Did>;
const REGISTERED = {
  registrationRequired: true,
  registrationApprovedAt: NOW,
  verification: "approved",
} satisfies Partial<Did>;

describe("assigning end-user details", () => {
  test("without a required registration is done at once, with nothing to review", () => {
    expect(decideAssignment(aDid(), proposed({ meetsRequirement: false }), NOW)).toEqual({
      kind: "approved",
      change: { verification: null },
    });
  });

  test.each([
    ["new details go to review", false, "pending"],
    ["details that are approved and still stand are approved at once", true, "approved"],
  ])("%s", (_, isApproved, verification) => {
    expect(decideAssignment(aDid(AWAITING), proposed({ isApproved }), NOW)).toEqual({
      kind: "approved",
      change: { verification },
    });
  });

  test("approved details that do not meet this number's requirement are refused all the same", () => {
    const proposal = proposed({ isApproved: true, meetsRequirement: false });
    expect(decideAssignment(aDid(AWAITING), proposal, NOW)).toEqual({
      kind: "refused",
      reason: "requirement-unmet",
    });
  });

  test.each([
    ["while a review runs", { ...AWAITING, verification: "pending" }, {}, "verification-pending"],
    ["while canceled, with time left", { canceledAt: NOW }, {}, "canceled"],
    ["while canceled, in the aging pool", { canceledAt: NOW, expiresAt: NOW }, {}, "canceled"],
    ["while lapsed", { expiresAt: NOW }, {}, "expired"],
    ["of the same version again", REGISTERED, { isSameDetails: true }, "unchanged"],
    ["of the same identity, not required", {}, { isSameDetails: true }, "unchanged"],
  ] as const)("is refused %s", (_, facts, proposal, reason) => {
    const did = aDid(facts as Partial<Did>);
    expect(decideAssignment(did, proposed(proposal), NOW)).toEqual({ kind: "refused", reason });
  });

  test.each(["new", "in-process", "active"] as const)(
    "of another identity is refused while Emergency Calling is %s, of a newer version not",
    (emergency) => {
      const did = aDid({ emergency });
      const other = decideAssignment(did, proposed({ isSameIdentity: false }), NOW);
      expect(other).toEqual({ kind: "refused", reason: "identity-in-use" });
      expect(decideAssignment(did, proposed({ isSameIdentity: true }), NOW).kind).toBe("approved");
    },
  );

  test.each(["pending", "cancelation-pending"] as const)(
    "of another identity is refused while CNAM is %s",
    (cnam) => {
      const decision = decideAssignment(aDid({ cnam }), proposed({ isSameIdentity: false }), NOW);
      expect(decision).toEqual({ kind: "refused", reason: "identity-in-use" });
    },
  );

  test("of another identity is the way out of Changes Required", () => {
    const did = aDid({ emergency: "changes-required", a2p: "not-configured" });
    expect(decideAssignment(did, proposed({ isSameIdentity: false }), NOW).kind).toBe("approved");
  });
});

describe("unassigning end-user details", () => {
  test.each([
    ["what an activated number needs", REGISTERED, "registration-kept"],
    [
      "what an activated number needs, its replacement rejected",
      { ...REGISTERED, verification: "rejected" },
      "registration-kept",
    ],
    ["what is in review", { ...AWAITING, verification: "pending" }, "verification-pending"],
    ["what a service goes by", { a2p: "active" }, "identity-in-use"],
    ["of a canceled number", { canceledAt: NOW }, "canceled"],
  ] as const)("is refused: %s", (_, facts, reason) => {
    const decision = decideUnassignment(aDid(facts as Partial<Did>), true, NOW);
    expect(decision).toEqual({ kind: "refused", reason });
  });

  test("takes back what was rejected before the first approval, and what nothing needs", () => {
    const rejected = aDid({ ...AWAITING, verification: "rejected" });
    expect(decideUnassignment(rejected, true, NOW).kind).toBe("approved");
    expect(decideUnassignment(aDid(), true, NOW).kind).toBe("approved");
    expect(decideUnassignment(aDid(), false, NOW)).toEqual({
      kind: "refused",
      reason: "not-assigned",
    });
  });
});

describe("submitting again under the same reference", () => {
  const waiting = aDid({ ...AWAITING, verification: "rejected" });

  test.each([
    ["rejected", true],
    ["pending", false],
    ["approved", false],
    ["unassigned", false],
  ] as const)("a verification that is %s: %s", (state, can) => {
    expect(canResubmit(state as VerificationState, [waiting], NOW)).toBe(can);
  });

  test("is over as soon as one of its numbers was approved, or none is left", () => {
    const active = aDid({ ...REGISTERED, verification: "rejected" });
    expect(canResubmit("rejected", [waiting, active], NOW)).toBe(false);
    expect(canResubmit("rejected", [], NOW)).toBe(false);
  });
});
