import { describe, expect, test } from "vitest";
import type { Did } from "@/lib/did/did";
import type { VerificationState } from "@/lib/did/verification";
import { aDid } from "@/test/cast";
import { aRow } from "@/test/row";
import type { VerificationDetails } from "./did-details";
import type { DidRow } from "./did-row";
import { type Registration, verificationCard } from "./verification-card";

const NOW = new Date("2026-11-23T10:20:00Z");
const DEADLINE = new Date("2026-12-02T10:05:00Z");
const BEFORE = new Date("2026-01-05T08:00:00Z");

const LENA = { id: 1, name: "Lena Hofmann", kind: "personal" } as const;
const HOME = {
  street: "Calle de Atocha 118",
  postalCode: "28012",
  city: "Madrid",
  country: "Spain",
};

function asked(
  status: VerificationDetails["status"],
  reason: string | null = null,
): VerificationDetails {
  const submittedAt = new Date("2026-11-20T16:40:00Z");
  const decidedAt = status === "pending" ? null : new Date("2026-11-21T08:12:00Z");
  return { reference: "VR-30562", status, reason, submittedAt, decidedAt };
}

const WAITING: Partial<Did> = {
  registrationRequired: true,
  activatedAt: null,
  expiresAt: null,
  registrationDeadlineAt: DEADLINE,
};
const APPROVED: Partial<Did> = { registrationRequired: true, registrationApprovedAt: BEFORE };
const ANYBODY = { identity: "any", address: "anywhere", documents: [] } as const;

function card(facts: Partial<Did>, known: Partial<Registration>, row: Partial<DidRow> = {}) {
  const did = aDid({ number: "34910602218", ...facts });
  const place = { countryName: "Spain", regionName: "Madrid, Comunidad de", cityName: "Madrid" };
  const registration = { verification: null, address: null, requirement: ANYBODY, ...known };
  const context = { timeZone: "UTC", now: NOW };
  const made = verificationCard(aRow({ did, ...place, ...row }), registration, context);
  return {
    ...made,
    facts: made.facts.map(({ label, value, detail }) =>
      detail === null ? `${label}: ${value}` : `${label}: ${value} (${detail})`,
    ),
  };
}

test("a rejected one says why, who, what is needed and until when", () => {
  const verification = asked("rejected", "The address proof is older than 3 months.");
  const rejected = card(
    { ...WAITING, verification: "rejected" },
    { verification, address: HOME },
    { identity: LENA },
  );
  expect(rejected).toEqual({
    icon: { shape: "verification", glyph: "verification-rejected", tone: "bad" },
    title: "Verification rejected",
    subtitle: "+34 910 60 22 18 · Madrid, local",
    isStateSubtitle: false,
    refusal: "The address proof is older than 3 months.",
    meaning: "Update the end-user details and submit them again.",
    facts: [
      "End user: Lena Hofmann (Personal identity)",
      "Address: Calle de Atocha 118, 28012 Madrid, Spain",
      "Reference: VR-30562 (rejected 21 Nov 2026, 08:12 UTC)",
      "Needed: Personal or business identity (an address anywhere)",
      "Deadline: 2 Dec 2026, 10:05 UTC (then removed and refunded)",
    ],
    mends: [
      { label: "Update and resubmit", href: "/verifications/VR-30562#resubmit" },
      { label: "Assign end-user details", href: "/numbers/34910602218/end-user" },
    ],
  });
});

test.each([
  ["not assigned", { ...WAITING, verification: "unassigned" }, ["Assign end-user details"]],
  ["in review", { ...WAITING, verification: "pending" }, []],
  ["approved", { ...APPROVED, verification: "approved" }, ["Change end-user details"]],
  [
    "rejected after an approval",
    { ...APPROVED, verification: "rejected" },
    ["Change end-user details"],
  ],
] as const)("one that is %s offers what can be done about it", (_, facts, labels) => {
  const verification = facts.verification === "rejected" ? asked("rejected") : null;
  const { mends = [] } = card(facts, { verification });
  expect(mends.map(({ label }) => label)).toEqual(labels);
});

const SAID: [VerificationState, Partial<Did>, string, string, string][] = [
  ["approved", APPROVED, "ok", "Verification active", "The end-user details are verified."],
  [
    "pending",
    WAITING,
    "warn",
    "Verification pending",
    "The end-user details are in review. The number starts when they are approved.",
  ],
  [
    "pending",
    APPROVED,
    "warn",
    "Verification pending",
    "Changed end-user details are in review. The earlier approval stands meanwhile.",
  ],
  [
    "rejected",
    APPROVED,
    "bad",
    "Verification rejected",
    "The changed end-user details were not accepted. Update them and submit them again.",
  ],
  [
    "unassigned",
    WAITING,
    "bad",
    "End-user details not assigned",
    "The number needs verified end-user details before it starts.",
  ],
  [
    "unassigned",
    APPROVED,
    "bad",
    "End-user details not assigned",
    "The number needs verified end-user details.",
  ],
];

test.each(SAID)("%s has its colour, title and sentence", (state, facts, ...words) => {
  const verification = state === "unassigned" ? null : asked(state);
  const said = card({ ...facts, verification: state }, { verification });
  expect([said.icon.tone, said.title, said.meaning]).toEqual(words);
  expect(said.icon.glyph).toBe(`verification-${state === "approved" ? "active" : state}`);
  expect(said.refusal).toBeNull();
});

test("nothing assigned is said as None, and has no reference", () => {
  expect(card({ ...WAITING, verification: "unassigned" }, {}).facts.slice(0, 3)).toEqual([
    "End user: None",
    "Address: None",
    "Needed: Personal or business identity (an address anywhere)",
  ]);
});

test("an end user that an import named no name is said so", () => {
  const unnamed = { id: 2, name: "Unnamed 2", kind: "unnamed" } as const;
  const facts = card({ ...APPROVED, verification: "approved" }, {}, { identity: unnamed }).facts;
  expect(facts[0]).toBe("End user: Unnamed end user");
});

test("while it is in review only the submission is dated", () => {
  const facts = card(
    { ...WAITING, verification: "pending" },
    { verification: asked("pending") },
  ).facts;
  expect(facts).toContain("Reference: VR-30562 (submitted 20 Nov 2026, 16:40 UTC)");
});

describe("the deadline is said", () => {
  const deadlineOf = (facts: Partial<Did>) =>
    card(facts, {}).facts.find((fact) => fact.startsWith("Deadline"));

  test.each([
    ["unassigned", true],
    ["rejected", true],
    ["pending", false],
    ["approved", false],
  ] as const)("for a number that was never approved: %s %s", (verification, isSaid) => {
    const deadline = "Deadline: 2 Dec 2026, 10:05 UTC (then removed and refunded)";
    expect(deadlineOf({ ...WAITING, verification })).toBe(isSaid ? deadline : undefined);
  });

  test("never where there is none, as for imported numbers", () => {
    expect(deadlineOf({ ...WAITING, registrationDeadlineAt: null })).toBeUndefined();
  });

  test("never for a number that has been approved", () => {
    expect(deadlineOf({ ...WAITING, registrationApprovedAt: BEFORE })).toBeUndefined();
  });

  test("as passed when it has passed and the removal is not dealt with yet", () => {
    expect(deadlineOf({ ...WAITING, registrationDeadlineAt: BEFORE })).toBe(
      "Deadline: 5 Jan 2026, 08:00 UTC (passed, being dealt with)",
    );
  });
});

describe("what is needed is said in words of the place", () => {
  test.each([
    [{ identity: "personal", address: "country" }, "Personal identity (an address in Spain)"],
    [
      { identity: "business", address: "region" },
      "Business identity (an address in Madrid, Comunidad de)",
    ],
    [{ identity: "any", address: "city" }, "Personal or business identity (an address in Madrid)"],
  ] as const)("%o", (requirement, words) => {
    const facts = card(
      { ...WAITING, verification: "unassigned" },
      { requirement: { ...requirement, documents: [] } },
    ).facts;
    expect(facts).toContain(`Needed: ${words}`);
  });

  test("but not where the details are in review or approved", () => {
    for (const verification of ["pending", "approved"] as const) {
      const facts = card({ ...WAITING, verification }, {}).facts;
      expect(facts.some((fact) => fact.startsWith("Needed"))).toBe(false);
    }
  });
});
