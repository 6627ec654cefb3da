import { expect, test } from "vitest";
import { aDid, NOW } from "@/test/cast";
import { laterBy } from "./calendar";
import type { Did } from "./did";
import { afterDue, dueNext, renewedByItself, willRenewByItself } from "./due";
import { transitionsInOrder } from "./due-order";

const EXPIRY = aDid().expiresAt as Date;
const RELEASE = laterBy(EXPIRY, 34 * 24 * 3_600_000);

test.each<[string, Partial<Did>, string | null, string?]>([
  ["unlimited cycles renew", { billingCycles: null }, "renewal"],
  ["one cycle left renews", { billingCycles: 1 }, "renewal"],
  ["a block does not stop a renewal", { blockedAt: NOW, blockedReason: "Fraud" }, "renewal"],
  ["no trunk does not stop a renewal", { trunkId: null }, "renewal"],
  ["no cycles left ends service", { billingCycles: 0 }, "service-end", "cycles-used-up"],
  ["canceled ends service", { canceledAt: NOW }, "service-end", "canceled"],
  [
    "awaiting registration is never renewed",
    { registrationRequired: true },
    "service-end",
    "never-activated",
  ],
  ["porting is never renewed", { portInStartedAt: NOW }, "service-end", "never-activated"],
  [
    "canceled goes before used up",
    { canceledAt: NOW, billingCycles: 0 },
    "service-end",
    "canceled",
  ],
  [
    "never activated goes before used up",
    { portInStartedAt: NOW, billingCycles: 0 },
    "service-end",
    "never-activated",
  ],
  ["a number without service time is not due", { expiresAt: null }, null],
])("%s", (_, facts, kind, cause) => {
  const due = dueNext(aDid(facts));
  expect(due?.kind ?? null).toBe(kind);
  if (due === null) return;
  expect(due.at).toEqual(EXPIRY);
  expect("cause" in due ? due.cause : undefined).toBe(cause);
  expect(willRenewByItself(aDid(facts))).toBe(kind === "renewal");
});

test("an expiry that was dealt with is followed by release, 34 times 24 hours after it", () => {
  const lapsed = aDid({ serviceEndedAt: EXPIRY, serviceEndCause: "cycles-used-up" });
  expect(dueNext(lapsed)).toEqual({ kind: "release", at: RELEASE });
  expect(dueNext({ ...lapsed, serviceEndedAt: NOW })).toEqual({ kind: "release", at: RELEASE });
});

test.each<[number | null, number | null]>([
  [null, null],
  [999, 998],
  [1, 0],
])("a renewal takes one of %s cycles and leaves %s", (before, after) => {
  expect(renewedByItself(aDid({ billingCycles: before })).billingCycles).toBe(after);
});

test("a renewal is counted from the anchor day, by the number's own period", () => {
  const did = aDid({
    expiresAt: new Date("2026-02-28T09:30:00Z"),
    billingAnchorDay: 31,
    billingPeriodMonths: 3,
  });
  expect(renewedByItself(did).expiresAt).toEqual(new Date("2026-05-31T09:30:00Z"));
  expect(() => renewedByItself(aDid({ expiresAt: null }))).toThrow("no service time to renew");
});

test("dealing with what is due: renewed, ended, gone", () => {
  const did = aDid({ billingCycles: 1 });
  const step = (it: Did) => afterDue(it, dueNext(it) as NonNullable<ReturnType<typeof dueNext>>);
  const renewed = step(did) as Did;
  const expiresAt = new Date("2026-04-25T09:30:00Z");
  expect(renewed).toEqual({ ...did, expiresAt, billingCycles: 0 });
  const ended = step(renewed) as Did;
  const cause = { serviceEndedAt: expiresAt, serviceEndCause: "cycles-used-up" };
  expect(ended).toEqual({ ...renewed, ...cause });
  expect(step(ended)).toBeNull();
});

const FREE = { availableMinor: null, priceAt: () => 0, refundOf: () => 0, heldFor: () => 0 };

test("transitions of several numbers come in order of instant, then number, within the limit", () => {
  const early = aDid({ number: "35319609037", billingCycles: 1 });
  const twin = aDid({ number: "35319609036" });
  const until = new Date("2026-05-25T09:30:00Z");
  const order = (limit: number, end: Date) =>
    transitionsInOrder([early, twin], { until: end, limit, releases: true, charging: FREE }).map(
      ({ did, due }) => `${did.number.slice(-1)} ${due.kind} ${due.at.toISOString().slice(5, 10)}`,
    );
  const all = [
    "6 renewal 03-25",
    "7 renewal 03-25",
    "6 renewal 04-25",
    "7 service-end 04-25",
    "6 renewal 05-25",
  ];
  expect(order(100, until)).toEqual(all);
  expect(order(3, until)).toEqual(all.slice(0, 3));
  expect(order(100, laterBy(until, -1))).toEqual(all.slice(0, 4));
  expect(order(100, laterBy(EXPIRY, -1))).toEqual([]);
});
