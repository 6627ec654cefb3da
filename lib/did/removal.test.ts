import { expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import type { Did } from "./did";
import { decideRemoval } from "./removal";

const AWAITING: Partial<Did> = { registrationRequired: true, activatedAt: null, expiresAt: null };

test.each([
  ["unassigned", true],
  ["rejected", true],
  ["pending", false],
] as const)(
  "a number whose verification is %s is removed; refunded: %s",
  (verification, refunds) => {
    expect(decideRemoval(aDid({ ...AWAITING, verification }), NOW)).toEqual({
      kind: "approved",
      change: { refunds },
    });
  },
);

test.each([
  ["in service", {}, "not-awaiting"],
  ["blocked", { blockedAt: NOW, blockedReason: "Fraud" }, "not-awaiting"],
  ["ported in", { portInStartedAt: NOW }, "porting"],
  ["in the aging pool", { expiresAt: NOW }, "not-awaiting"],
])("a number that is %s can't be removed", (_, facts, reason) => {
  expect(decideRemoval(aDid(facts), NOW)).toEqual({ kind: "refused", reason });
});
