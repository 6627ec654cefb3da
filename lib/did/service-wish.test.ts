import { expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { laterBy } from "./calendar";
import type { Refusal } from "./decision";
import {
  decideResubmission,
  decideServiceRequest,
  isCnamText,
  type ServedDid,
  type ServiceWish,
} from "./service-wish";

const ACME = { rootId: 7, kind: "business" } as const;
const ADA = { rootId: 8, kind: "personal" } as const;
const DUBLIN = { identityId: 7, countryCode: "IE" };
const OFF = "not-configured";
const PAST = laterBy(NOW, -1);

type Facts = Partial<ServedDid>;

function served(facts: Facts): ServedDid {
  return { ...aDid({ emergency: OFF, a2p: OFF, cnam: OFF }), countryCode: "IE", ...facts };
}

function asked(service: ServiceWish["service"], facts: Facts, wish: Partial<ServiceWish> = {}) {
  const whole = { service, identity: ACME, address: DUBLIN, ...wish };
  return decideServiceRequest(served(facts), whole, NOW);
}

const US = { countryCode: "US" };

test.each([
  ["emergency", {}, "new"],
  ["a2p", {}, "new"],
  ["cnam", US, "pending"],
] as const)("%s can be asked for, and begins as it should", (service, facts, state) => {
  expect(asked(service, facts)).toEqual({ kind: "approved", change: state });
});

type Asked = readonly [ServiceWish["service"], Facts, Partial<ServiceWish>];

test.each<[string, Asked, Refusal]>([
  ["a number that has no such service", ["a2p", { a2p: null }, {}], "service-not-supported"],
  ["a canceled number", ["a2p", { canceledAt: PAST }, {}], "canceled"],
  ["an expired number", ["a2p", { expiresAt: NOW }, {}], "expired"],
  ["a number that is being ported", ["a2p", { portInStartedAt: PAST }, {}], "porting"],
  ["a service that was asked for", ["a2p", { a2p: "new" }, {}], "service-open"],
  ["one that was sent back", ["emergency", { emergency: "changes-required" }, {}], "service-open"],
  ["one that is active", ["cnam", { ...US, cnam: "active" }, {}], "service-open"],
  ["a name outside the United States", ["cnam", {}, {}], "service-elsewhere"],
  ["a number without an end user", ["cnam", US, { identity: null }], "not-assigned"],
  ["an identity in review", ["a2p", { verification: "pending" }, {}], "verification-pending"],
  [
    "an identity that its registration never approved",
    ["a2p", { registrationRequired: true, verification: "rejected" }, {}],
    "identity-unapproved",
  ],
  [
    "an end user without a name",
    ["a2p", {}, { identity: { rootId: 9, kind: "unnamed" } }],
    "identity-unnamed",
  ],
  ["a campaign of a person", ["a2p", {}, { identity: ADA }], "identity-not-business"],
  ["emergency calls to nowhere", ["emergency", {}, { address: null }], "address-missing"],
  ["to an address of somebody else", ["emergency", {}, { identity: ADA }], "identity-in-use"],
  ["to an address elsewhere", ["emergency", US, {}], "address-elsewhere"],
])("%s is refused", (_, [service, facts, wish], reason) => {
  expect(asked(service, facts, wish)).toEqual({ kind: "refused", reason });
});

test("before an address is chosen nothing is said of it", () => {
  expect(asked("emergency", {}, { address: "unchosen" }).kind).toBe("approved");
});

test("a rejected replacement leaves the approved identity in its place", () => {
  const facts = { registrationRequired: true, registrationApprovedAt: PAST };
  expect(asked("a2p", { ...facts, verification: "rejected" }).kind).toBe("approved");
});

test("only what was sent back is submitted again, by the same rules", () => {
  const wish = { service: "a2p", identity: ACME, address: null } as const;
  const sent = served({ a2p: "changes-required" });
  expect(decideResubmission(sent, wish, NOW)).toEqual({ kind: "approved", change: "new" });
  expect(decideResubmission(sent, { ...wish, identity: ADA }, NOW)).toMatchObject({
    reason: "identity-not-business",
  });
  expect(decideResubmission(served({ a2p: "active" }), wish, NOW)).toMatchObject({
    reason: "service-not-open",
  });
  expect(decideResubmission({ ...sent, canceledAt: PAST }, wish, NOW)).toMatchObject({
    reason: "canceled",
  });
});

test.each([
  ["A", true],
  ["HARBOUR & PIKE", true],
  ["O'Neill (24/7)", true],
  ["123456789012345", true],
  ["1234567890123456", false],
  ["", false],
  ["   ", false],
  ["Café Noir", false],
  ["Pike_Ltd", false],
])("the name %j may be shown: %s", (text, is) => {
  expect(isCnamText(text)).toBe(is);
});
