import { expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { decideBlock, decideUnblock } from "./blocking";
import type { Did } from "./did";
import { releaseInstant } from "./service-aging-pool";
import { statusOf } from "./status";

const REASON = "Abuse was reported";
const EXPIRED = new Date("2026-03-01T00:00:00Z");
const blocked = { blockedAt: new Date("2026-03-09T00:00:00Z"), blockedReason: REASON };

const CASES: readonly (readonly [string, Partial<Did>, string | null])[] = [
  ["active", {}, null],
  ["not configured", { trunkId: null }, null],
  ["expiring soon", { billingCycles: 0 }, null],
  ["awaiting registration", { registrationRequired: true, activatedAt: null }, null],
  ["porting", { portInStartedAt: NOW, activatedAt: null, expiresAt: null }, "porting"],
  ["canceled, time left", { canceledAt: NOW }, null],
  ["canceled, in the SAP", { canceledAt: EXPIRED, expiresAt: EXPIRED }, "service-ended"],
  ["expired, in the SAP", { expiresAt: EXPIRED, billingCycles: 0 }, "service-ended"],
];

test.each(CASES)("block, %s", (_state, facts, reason) => {
  const decision = decideBlock(aDid(facts), REASON, NOW);
  const facts_ = { blockedAt: NOW, blockedReason: REASON };
  expect(decision).toEqual(
    reason === null
      ? { kind: "approved", change: { facts: facts_, months: 0 } }
      : { kind: "refused", reason },
  );
});

test.each(CASES)("unblock, %s", (_state, facts, reason) => {
  const decision = decideUnblock(aDid({ ...facts, ...blocked }), NOW);
  const facts_ = { blockedAt: null, blockedReason: null };
  expect(decision).toEqual(
    reason === null
      ? { kind: "approved", change: { facts: facts_, months: 0 } }
      : { kind: "refused", reason },
  );
});

test("a block is not put upon a block, nor taken from what has none", () => {
  expect(decideBlock(aDid(blocked), "Other", NOW)).toMatchObject({ reason: "already-blocked" });
  expect(decideUnblock(aDid(), NOW)).toMatchObject({ reason: "not-blocked" });
});

test("the last instant at which a number is served is the last at which it can be blocked", () => {
  const did = aDid();
  const expiry = did.expiresAt ?? NOW;
  const before = new Date(expiry.getTime() - 1);
  expect(decideBlock(did, REASON, before).kind).toBe("approved");
  expect(decideBlock(did, REASON, expiry)).toMatchObject({ reason: "service-ended" });
  const gone = releaseInstant(expiry);
  expect(decideBlock(did, REASON, gone)).toMatchObject({ reason: "removal-pending" });
});

test("blocking makes an active number blocked, and unblocking makes it active again", () => {
  const did = aDid();
  const block = decideBlock(did, REASON, NOW);
  const then = block.kind === "approved" ? { ...did, ...block.change.facts } : did;
  expect(statusOf(then, NOW)).toBe("blocked");
  const unblock = decideUnblock(then, NOW);
  const back = unblock.kind === "approved" ? { ...then, ...unblock.change.facts } : then;
  expect(back).toEqual(did);
});
