import { expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { DAY_MS, HOUR_MS, laterBy } from "./calendar";
import type { Did } from "./did";
import { AGING_POOL_MS } from "./service-aging-pool";
import { spanBetween, type TimeLeft, timeLeft } from "./time-left";

const at = (ms: number) => laterBy(NOW, ms);

test.each<[number, number, number]>([
  [-1, 0, 0],
  [0, 0, 0],
  [HOUR_MS - 1, 0, 0],
  [HOUR_MS, 0, 1],
  [DAY_MS - 1, 0, 23],
  [DAY_MS, 1, 0],
  [2 * DAY_MS - 1, 1, 23],
])("%i ms are %i whole days and %i hours", (ms, days, hours) => {
  expect(spanBetween(NOW, at(ms))).toEqual({ days, hours });
});

test.each<[string, Partial<Did>, TimeLeft]>([
  [
    "time runs to the expiry",
    { expiresAt: at(3 * DAY_MS) },
    { kind: "running", left: { days: 3, hours: 0 } },
  ],
  [
    "1 ms before the expiry it still runs",
    { expiresAt: at(1) },
    { kind: "running", left: { days: 0, hours: 0 } },
  ],
  [
    "at the expiry 34 days remain to renew",
    { expiresAt: NOW },
    { kind: "aging", left: { days: 34, hours: 0 }, wayBack: "renew" },
  ],
  [
    "1 ms later they are 33 and a bit",
    { expiresAt: at(-1) },
    { kind: "aging", left: { days: 33, hours: 23 }, wayBack: "renew" },
  ],
  [
    "a canceled one is restored instead",
    { expiresAt: NOW, canceledAt: NOW },
    { kind: "aging", left: { days: 34, hours: 0 }, wayBack: "restore" },
  ],
  [
    "the pool is renewable to its last instant",
    { expiresAt: at(1 - AGING_POOL_MS) },
    { kind: "aging", left: { days: 0, hours: 0 }, wayBack: "renew" },
  ],
  [
    "from the release on only the removal is to come",
    { expiresAt: at(-AGING_POOL_MS) },
    { kind: "removal-pending" },
  ],
  [
    "whoever ended it",
    { expiresAt: at(-AGING_POOL_MS), canceledAt: at(-AGING_POOL_MS) },
    { kind: "removal-pending" },
  ],
  [
    "canceled with time left",
    { expiresAt: at(DAY_MS), canceledAt: NOW },
    { kind: "canceled", left: { days: 1, hours: 0 } },
  ],
  [
    "porting names the agreed day",
    { portInStartedAt: NOW, portInDueAt: at(9) },
    { kind: "porting", switchesAt: at(9) },
  ],
  ["or none", { portInStartedAt: NOW, expiresAt: null }, { kind: "porting", switchesAt: null }],
  [
    "awaiting counts to its deadline",
    { registrationRequired: true, expiresAt: null, registrationDeadlineAt: at(DAY_MS) },
    { kind: "register-by", left: { days: 1, hours: 0 } },
  ],
  [
    "at the deadline it is overdue",
    { registrationRequired: true, expiresAt: null, registrationDeadlineAt: NOW },
    { kind: "register-overdue" },
  ],
  [
    "awaiting without deadline has not begun",
    { registrationRequired: true, expiresAt: null },
    { kind: "not-begun" },
  ],
  [
    "a deadline is past once registered",
    {
      registrationRequired: true,
      registrationApprovedAt: NOW,
      registrationDeadlineAt: NOW,
      expiresAt: at(DAY_MS),
    },
    { kind: "running", left: { days: 1, hours: 0 } },
  ],
])("%s", (_, facts, left) => {
  expect(timeLeft(aDid(facts), NOW)).toEqual(left);
});
