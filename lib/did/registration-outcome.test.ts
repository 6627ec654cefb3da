import { expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { DAY_MS, laterBy } from "./calendar";
import { approvedAt, rejectedAt, revokedAt } from "./registration-outcome";
import { statusOf } from "./status";

const awaiting = aDid({
  registrationRequired: true,
  verification: "pending",
  activatedAt: null,
  expiresAt: null,
  billingAnchorDay: null,
  billingPeriodMonths: 3,
  registrationDeadlineAt: laterBy(NOW, 5 * DAY_MS),
});

test("approval starts the service time, and the first period counts from then", () => {
  const at = new Date("2026-03-31T08:15:00Z");
  const active = approvedAt(awaiting, at);
  expect(active).toEqual({
    ...awaiting,
    verification: "approved",
    registrationApprovedAt: at,
    registrationDeadlineAt: null,
    activatedAt: at,
    expiresAt: new Date("2026-06-30T08:15:00Z"),
    billingAnchorDay: 31,
  });
  expect(statusOf(awaiting, at)).toBe("awaiting_registration");
  expect(statusOf(active, at)).toBe("active");
});

test("approval of a replacement changes neither the time nor the first approval", () => {
  const earlier = laterBy(NOW, -90 * DAY_MS);
  const did = aDid({
    registrationRequired: true,
    registrationApprovedAt: earlier,
    verification: "pending",
  });
  expect(approvedAt(did, NOW)).toEqual({ ...did, verification: "approved" });
});

test("a number that is still being ported is approved, and starts with its completion", () => {
  const porting = { ...awaiting, portInStartedAt: NOW };
  expect(approvedAt(porting, NOW)).toMatchObject({
    registrationApprovedAt: NOW,
    activatedAt: null,
    expiresAt: null,
  });
});

test("an expiry that an import gave is kept and counts", () => {
  const expiresAt = laterBy(NOW, 40 * DAY_MS);
  const imported = { ...awaiting, expiresAt, billingAnchorDay: 19 };
  expect(approvedAt(imported, NOW)).toMatchObject({
    activatedAt: NOW,
    expiresAt,
    billingAnchorDay: 19,
  });
});

test("what has ended meanwhile is not brought back by an approval", () => {
  const canceled = { ...awaiting, canceledAt: NOW };
  expect(approvedAt(canceled, NOW)).toMatchObject({ activatedAt: null, expiresAt: null });
});

test.each([
  ["is moved to 14 days later when it would come sooner", 5, 14],
  ["stays when it comes later anyway", 20, 20],
])("after a rejection the deadline %s", (_, days, left) => {
  const did = { ...awaiting, registrationDeadlineAt: laterBy(NOW, days * DAY_MS) };
  expect(rejectedAt(did, NOW)).toEqual({
    ...did,
    verification: "rejected",
    registrationDeadlineAt: laterBy(NOW, left * DAY_MS),
  });
});

test("a number without a deadline gets none by a rejection", () => {
  const imported = { ...awaiting, registrationDeadlineAt: null };
  expect(rejectedAt(imported, NOW).registrationDeadlineAt).toBeNull();
});

test("a revoked approval blocks the number with its reason; it never awaits again", () => {
  const active = approvedAt(awaiting, NOW);
  const later = laterBy(NOW, DAY_MS);
  const revoked = revokedAt(active, "The company no longer exists.", later);
  expect(revoked).toEqual({
    ...active,
    verification: "rejected",
    blockedAt: later,
    blockedReason: "The company no longer exists.",
  });
  expect(statusOf(revoked, later)).toBe("blocked");
});

test("a block that was there before the revocation keeps its own reason", () => {
  const blocked = { ...approvedAt(awaiting, NOW), blockedAt: NOW, blockedReason: "Fraud" };
  expect(revokedAt(blocked, "Revoked", NOW)).toMatchObject({ blockedReason: "Fraud" });
});

test("revoked before it ever was in service, a number waits for its first approval again", () => {
  const porting = approvedAt({ ...awaiting, portInStartedAt: NOW }, NOW);
  expect(revokedAt(porting, "Revoked", NOW)).toMatchObject({
    verification: "rejected",
    registrationApprovedAt: null,
    blockedAt: null,
  });
});
