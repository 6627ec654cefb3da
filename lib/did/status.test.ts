import { expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { laterBy } from "./calendar";
import type { Did } from "./did";
import {
  capacityOf,
  type DidStatus,
  STATUS_RULES,
  STATUSES,
  statusOf,
  statusTroubles,
} from "./status";

/** One fact that brings each status about, in the order of precedence. */
const CAUSES: readonly (readonly [DidStatus, Partial<Did>])[] = [
  ["terminated", { canceledAt: NOW }],
  ["terminated", { expiresAt: NOW }],
  ["porting", { portInStartedAt: NOW }],
  ["awaiting_registration", { registrationRequired: true }],
  ["blocked", { blockedAt: NOW, blockedReason: "Complaint" }],
  ["expiring_soon", { billingCycles: 0 }],
  ["not_configured", { trunkId: null }],
  ["not_configured", { includedChannels: 0 }],
];
const PAIRS = CAUSES.flatMap(([first, facts], place) =>
  CAUSES.slice(place).map(([second, others]) => [first, second, { ...others, ...facts }] as const),
);

test("the order of statuses is that of the contract", () => {
  expect(STATUSES).toEqual([
    "terminated",
    "porting",
    "awaiting_registration",
    "blocked",
    "expiring_soon",
    "not_configured",
    "active",
  ]);
  expect(STATUS_RULES).toHaveLength(STATUSES.length - 1);
});

test.each(CAUSES)("a number is %s when %o", (status, facts) => {
  expect(statusOf(aDid(facts), NOW)).toBe(status);
});

test.each(PAIRS)("%s goes before %s", (status, _, facts) => {
  expect(statusOf(aDid(facts), NOW)).toBe(status);
});

test.each<[string, Partial<Did>, DidStatus]>([
  ["1 ms before its expiry a number is active", { expiresAt: laterBy(NOW, 1) }, "active"],
  ["at its expiry it is terminated", { expiresAt: NOW }, "terminated"],
  ["1 ms after its expiry it is terminated", { expiresAt: laterBy(NOW, -1) }, "terminated"],
  ["no expiry is no lack of time", { expiresAt: null }, "active"],
  ["a finished port-in is over", { portInStartedAt: NOW, portInFinishedAt: NOW }, "active"],
  [
    "an approval once given counts, whatever became of the verification",
    { registrationRequired: true, registrationApprovedAt: NOW, verification: "rejected" },
    "active",
  ],
  ["a verification that nobody requires does not matter", { verification: "rejected" }, "active"],
  ["one cycle left is a renewal to come", { billingCycles: 1 }, "active"],
  ["unlimited cycles renew", { billingCycles: null }, "active"],
  ["a trunk group will do instead of a trunk", { trunkId: null, trunkGroupId: 4 }, "active"],
])("%s", (_, facts, status) => {
  expect(statusOf(aDid(facts), NOW)).toBe(status);
});

test.each<[string, Partial<Did>, number]>([
  [
    "included, dedicated and shared channels add up",
    { dedicatedChannels: 3, sharedChannels: 10 },
    15,
  ],
  ["no own limit takes nothing away", { capacityLimit: null }, 2],
  ["an own limit of 0 leaves nothing", { capacityLimit: 0, dedicatedChannels: 30 }, 0],
  ["shared channels alone are capacity", { includedChannels: 0, sharedChannels: 1 }, 1],
  ["nothing assigned is no capacity", { includedChannels: 0 }, 0],
])("capacity: %s", (_, facts, capacity) => {
  const did = aDid(facts);
  expect(capacityOf(did)).toBe(capacity);
  expect(statusOf(did, NOW)).toBe(capacity === 0 ? "not_configured" : "active");
});

test("why a status: all troubles of its own rule, and none of those behind it", () => {
  expect(statusTroubles(aDid({ trunkId: null, capacityLimit: 0 }), NOW)).toEqual([
    "unrouted",
    "withoutCapacity",
  ]);
  const facts = { canceledAt: NOW, expiresAt: NOW, billingCycles: 0, trunkId: null };
  expect(statusTroubles(aDid(facts), NOW)).toEqual(["canceled", "expired"]);
  expect(statusTroubles(aDid(), NOW)).toEqual([]);
});
