import { expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { type AttentionReason, attentionReasons } from "./attention";
import { laterBy } from "./calendar";
import type { Did } from "./did";

const REQUIRED = { registrationRequired: true } as const;
const APPROVED = { ...REQUIRED, registrationApprovedAt: NOW };

test.each<[string, Partial<Did>, readonly AttentionReason[]]>([
  ["an untroubled number wants nothing", {}, []],
  ["a block is always named", { blockedAt: NOW, blockedReason: "Complaint" }, ["blocked"]],
  ["a required registration nobody assigned", REQUIRED, ["registration"]],
  ["a rejected one", { ...REQUIRED, verification: "rejected" }, ["registration"]],
  [
    "a pending one while the number awaits it",
    { ...REQUIRED, verification: "pending" },
    ["registration"],
  ],
  [
    "a pending replacement does not, the old approval stands",
    { ...APPROVED, verification: "pending" },
    [],
  ],
  ["a rejected replacement does", { ...APPROVED, verification: "rejected" }, ["registration"]],
  [
    "a pending one while the number is ported does not",
    { ...REQUIRED, verification: "pending", portInStartedAt: NOW },
    [],
  ],
  ["a rejection that nothing requires does not", { verification: "rejected" }, []],
  ["1 ms before its expiry a number has not lapsed", { expiresAt: laterBy(NOW, 1) }, []],
  ["at its expiry it has", { expiresAt: NOW }, ["lapsed"]],
  ["1 ms later it still has", { expiresAt: laterBy(NOW, -1) }, ["lapsed"]],
  ["a canceled number does not lapse", { expiresAt: NOW, canceledAt: NOW }, []],
  ["no cycles left and time left", { billingCycles: 0 }, ["not-renewing"]],
  ["no cycles left when time is up is a lapse", { billingCycles: 0, expiresAt: NOW }, ["lapsed"]],
  ["no cycles left of a canceled number is no news", { billingCycles: 0, canceledAt: NOW }, []],
  ["neither trunk nor group", { trunkId: null }, ["not-configured"]],
  ["no capacity", { capacityLimit: 0 }, ["not-configured"]],
  ["a canceled number need not be configured", { trunkId: null, canceledAt: NOW }, []],
  ["nor an expired one", { trunkId: null, expiresAt: NOW }, ["lapsed"]],
  ["emergency calling that must be changed", { emergency: "changes-required" }, ["service"]],
  ["A2P that must be changed", { a2p: "changes-required" }, ["service"]],
  ["CNAM on its way out", { cnam: "cancelation-pending" }, ["service"]],
  [
    "services under review or running want nothing",
    { emergency: "new", a2p: "in-process", cnam: "active" },
    [],
  ],
])("%s: %o → %o", (_, facts, reasons) => {
  expect(attentionReasons(aDid(facts), NOW)).toEqual(reasons);
});

test("all reasons are given, in the order of the contract", () => {
  const live: Partial<Did> = {
    ...APPROVED,
    blockedAt: NOW,
    blockedReason: "Complaint",
    billingCycles: 0,
    trunkId: null,
    emergency: "changes-required",
    verification: "rejected",
  };
  expect(attentionReasons(aDid(live), NOW)).toEqual([
    "blocked",
    "registration",
    "not-renewing",
    "not-configured",
    "service",
  ]);
  expect(attentionReasons(aDid({ ...live, expiresAt: NOW }), NOW)).toEqual([
    "blocked",
    "registration",
    "lapsed",
    "service",
  ]);
});
