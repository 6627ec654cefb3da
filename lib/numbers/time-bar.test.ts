import { expect, test } from "vitest";
import { aDid } from "@/test/cast";
import { timeBar } from "./time-bar";

const expiresAt = new Date("2026-11-25T14:20:00Z");
const quarterly = aDid({ expiresAt, billingPeriodMonths: 3, activatedAt: null });

test("a number that renews by itself shows the period it is in, and no aging pool", () => {
  const bar = timeBar(quarterly, new Date("2026-11-23T10:20:00Z"));
  expect(bar?.paidFrom).toEqual(new Date("2026-08-25T14:20:00Z"));
  expect(bar?.removedAt).toBeNull();
  expect(bar?.paidDays).toBe(92);
  expect(bar?.expiryPercent).toBe(100);
  expect(bar?.nowPercent).toBeCloseTo(97.6, 1);
});

test("one that will not renew shows the 34 days after it, to scale", () => {
  const bar = timeBar({ ...quarterly, billingCycles: 0 }, new Date("2026-11-23T10:20:00Z"));
  expect(bar?.removedAt).toEqual(new Date("2026-12-29T14:20:00Z"));
  expect(bar?.expiryPercent).toBeCloseTo((92 / 126) * 100, 5);
  expect(bar?.nowPercent).toBeLessThan(bar?.expiryPercent ?? 0);
});

test("at the very instant of expiry today stands on the border", () => {
  const bar = timeBar({ ...quarterly, billingCycles: 0 }, expiresAt);
  expect(bar?.nowPercent).toBe(bar?.expiryPercent);
});

test("in the aging pool today stands in its part", () => {
  const half = new Date("2026-12-12T14:20:00Z");
  const bar = timeBar({ ...quarterly, billingCycles: 0, billingPeriodMonths: 1 }, half);
  expect(bar?.nowPercent).toBeCloseTo(((bar?.expiryPercent ?? 0) + 100) / 2, 5);
});

test("two years beside 34 days stay readable", () => {
  const long = { ...quarterly, billingCycles: 0, billingPeriodMonths: 24 };
  expect(timeBar(long, new Date("2026-11-23T10:20:00Z"))?.expiryPercent).toBe(76);
});

test("time paid ahead begins with a period that has begun", () => {
  const bar = timeBar(quarterly, new Date("2026-03-01T00:00:00Z"));
  expect(bar?.paidFrom).toEqual(new Date("2026-02-25T14:20:00Z"));
  expect(bar?.nowPercent).toBeGreaterThanOrEqual(0);
});

test("paid time never begins before service did", () => {
  const activatedAt = new Date("2026-10-01T08:00:00Z");
  const bar = timeBar({ ...quarterly, activatedAt }, new Date("2026-11-01T00:00:00Z"));
  expect(bar?.paidFrom).toEqual(activatedAt);
});

test("a number without an expiry has no bar", () => {
  expect(timeBar({ ...quarterly, expiresAt: null }, expiresAt)).toBeNull();
});
