import { expect, test } from "vitest";
import { NOW } from "@/test/cast";
import { ADDRESS, anIdentity } from "@/test/end-users";
import {
  assignChoice,
  type Foreseen,
  inOrder,
  readChoice,
  requirementFacts,
} from "./assign-choice";
import type { Address, Identity } from "./end-user";

const VERSION = { version: 1, createdAt: NOW, createdBy: null, archivedAt: null, replacedAt: null };
const IDENTITY: Identity = {
  ...anIdentity(),
  ...VERSION,
  id: 12,
  rootId: 12,
  countryName: "Ireland",
};
const OFFICE: Address = {
  ...ADDRESS,
  ...VERSION,
  id: 7,
  rootId: 7,
  identityId: 12,
  countryName: "Ireland",
  regionName: null,
};
const PLACE = { country: "Spain", region: "Madrid", city: "Getafe" };

test.each([
  [{ kind: "done", verification: "approved" }, "Approved already: active at once", true],
  [{ kind: "done", verification: "pending" }, "Will be reviewed", true],
  [{ kind: "done", verification: null }, "Assigned at once", true],
  [{ kind: "refused", reason: "unchanged", missing: [] }, "Assigned now", false],
  [{ kind: "refused", reason: "canceled", missing: [] }, "Canceled. Restore it first.", false],
] as const)("a choice says what would become of it: %j", (foreseen, words, isPossible) => {
  const choice = assignChoice([IDENTITY, OFFICE], foreseen as Foreseen, PLACE, null);
  expect(choice).toMatchObject({ value: "12.7", verdict: { words }, isPossible });
});

test("what is missing is said in words, each with the way to mend it", () => {
  const foreseen: Foreseen = {
    kind: "refused",
    reason: "requirement-unmet",
    missing: [
      { kind: "identity", needed: "personal" },
      { kind: "place", within: "city" },
      { kind: "document", document: "address-proof" },
    ],
  };
  const choice = assignChoice([IDENTITY, null], foreseen, PLACE, null);
  expect(choice.value).toBe("12.");
  expect(choice.missing).toEqual([
    {
      words: "A personal identity is needed.",
      mend: { label: "New identity", href: "/identities/new?kind=personal" },
    },
    {
      words: "The address must be in Getafe.",
      mend: { label: "Add an address", href: "/identities/12/addresses/new" },
    },
    {
      words: "Proof of address is missing.",
      mend: { label: "Add it", href: "/identities/12?kind=address-proof#documents" },
    },
  ]);
});

test.each([
  ["12.7", { identityId: 12, addressId: 7 }],
  ["12.", { identityId: 12, addressId: null }],
  ["", null],
  ["12", null],
  ["0.1", null],
  ["12.7.1", null],
  ["1e3.2", null],
])("the choice %j is read as %j", (text, read) => {
  expect(readChoice(text)).toEqual(read);
});

test("a requirement is told in words, its place by name", () => {
  const whereabouts = { countryCode: "ES", regionId: 3, city: null };
  expect(
    requirementFacts(
      { identity: "business", address: "city", documents: ["company-extract"] },
      whereabouts,
      PLACE,
    ),
  ).toEqual([
    ["Identity", "Business identity"],
    ["Address", "In Madrid"],
    ["Documents", "Company register extract"],
  ]);
});

test("what is there now comes first, then what is possible, then what lacks least", () => {
  const lacking = (...kinds: ("name" | "address")[]): Foreseen => ({
    kind: "refused",
    reason: "requirement-unmet",
    missing: kinds.map((kind) => ({ kind })),
  });
  const named = (name: string, foreseen: Foreseen, current: number | null = null) =>
    assignChoice([{ ...IDENTITY, name }, null], foreseen, PLACE, current);
  const choices = [
    named("lacks two", lacking("name", "address")),
    named("lacks one", lacking("address")),
    named("possible", { kind: "done", verification: "pending" }),
    named("there now", lacking("address"), 12),
  ];
  expect(inOrder(choices).map(({ name }) => name)).toEqual([
    "there now",
    "possible",
    "lacks one",
    "lacks two",
  ]);
});
