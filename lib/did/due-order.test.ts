import { expect, test } from "vitest";
import { aDid } from "@/test/cast";
import { DAY_MS, laterBy } from "./calendar";
import type { Did } from "./did";
import { type Charging, type Passage, transitionsInOrder } from "./due-order";

const EXPIRY = aDid().expiresAt as Date;
const MAY = new Date("2026-05-26T00:00:00Z");

/** Each number at a price a month of its own. */
function at(prices: Readonly<Record<string, number>>, availableMinor: number | null) {
  const priceAt = (did: Did) => (prices[did.number.slice(-1)] ?? 0) * did.billingPeriodMonths;
  return { availableMinor, priceAt, refundOf: () => 0, heldFor: () => 0 } satisfies Charging<Did>;
}

function pass(dids: readonly Did[], passage: Partial<Passage<Did>>) {
  const charging = at({}, null);
  return transitionsInOrder(dids, {
    until: EXPIRY,
    limit: 100,
    releases: true,
    charging,
    ...passage,
  }).map(({ did, due, chargedMinor }) => {
    const what = due.kind === "service-end" ? due.cause : due.kind;
    return `${did.number.slice(-1)} ${what} ${chargedMinor}`;
  });
}

const number = (last: number, facts: Partial<Did> = {}) =>
  aDid({ number: `3531960900${last}`, ...facts });

test.each<[string, number | null, readonly string[]]>([
  [
    "all is paid by what is there to the cent",
    600,
    ["1 renewal 300", "2 renewal 200", "3 renewal 100"],
  ],
  [
    "one cent short fails the last one alone",
    599,
    ["1 renewal 300", "2 renewal 200", "3 insufficient-balance 0"],
  ],
  [
    "a dear one fails alone and cheaper later ones renew",
    299,
    ["1 insufficient-balance 0", "2 renewal 200", "3 insufficient-balance 0"],
  ],
  [
    "a cheap one renews when two before it could not",
    100,
    ["1 insufficient-balance 0", "2 insufficient-balance 0", "3 renewal 100"],
  ],
  ["postpaid is never refused", null, ["1 renewal 300", "2 renewal 200", "3 renewal 100"]],
])("in order of number at one instant: %s", (_, availableMinor, expected) => {
  const dids = [number(1), number(2), number(3)];
  expect(pass(dids, { charging: at({ 1: 300, 2: 200, 3: 100 }, availableMinor) })).toEqual(
    expected,
  );
});

test("the earlier instant is paid first, whatever the number", () => {
  const dids = [number(1), number(2, { expiresAt: laterBy(EXPIRY, -1) })];
  const charging = at({ 1: 100, 2: 100 }, 100);
  const order = [...dids].reverse();
  expect(pass(order, { charging })).toEqual(["2 renewal 100", "1 insufficient-balance 0"]);
});

test("missed periods are paid one by one, until the money is used up; the cycles stay", () => {
  const [did] = [number(1, { billingCycles: 9 })];
  const passed = transitionsInOrder([did], {
    until: MAY,
    limit: 100,
    releases: true,
    charging: at({ 1: 100 }, 250),
  });
  expect(passed.map(({ chargedMinor }) => chargedMinor)).toEqual([100, 100, 0]);
  expect(passed.at(-1)?.after).toMatchObject({
    billingCycles: 7,
    expiresAt: new Date("2026-05-25T09:30:00Z"),
    serviceEndedAt: new Date("2026-05-25T09:30:00Z"),
    serviceEndCause: "insufficient-balance",
  });
});

test("what costs nothing renews even beyond the credit limit", () => {
  expect(pass([number(1)], { charging: at({ 1: 0 }, -500) })).toEqual(["1 renewal 0"]);
});

test("a service that ends by itself is never charged", () => {
  const charging = at({ 1: 100, 2: 100, 3: 100 }, null);
  const dids = [
    number(1, { billingCycles: 0 }),
    number(2, { canceledAt: laterBy(EXPIRY, -DAY_MS) }),
    number(3, { portInStartedAt: laterBy(EXPIRY, -DAY_MS) }),
  ];
  expect(pass(dids, { charging })).toEqual([
    "1 cycles-used-up 0",
    "2 canceled 0",
    "3 never-activated 0",
  ]);
});

test("while no number may leave its account, all else goes on past those that are due to", () => {
  const lapsed = number(1, {
    expiresAt: laterBy(EXPIRY, -34 * DAY_MS),
    serviceEndedAt: laterBy(EXPIRY, -34 * DAY_MS),
    serviceEndCause: "cycles-used-up",
  });
  const ending = number(2, { billingCycles: 0 });
  const until = laterBy(EXPIRY, 40 * DAY_MS);
  const dids = [lapsed, ending, number(3)];
  expect(pass(dids, { until, releases: false })).toEqual([
    "2 cycles-used-up 0",
    "3 renewal 0",
    "3 renewal 0",
  ]);
  expect(pass(dids, { until })).toHaveLength(5);
});

test("what is set aside for a number that leaves pays for a later renewal, and not for an earlier one", () => {
  const leaving = number(2, {
    expiresAt: laterBy(EXPIRY, -34 * DAY_MS),
    serviceEndedAt: laterBy(EXPIRY, -34 * DAY_MS),
    serviceEndCause: "cycles-used-up",
  });
  const charging = { ...at({ 1: 300, 3: 300 }, 0), heldFor: () => 300 };
  expect(pass([number(1), leaving, number(3)], { charging })).toEqual([
    "1 insufficient-balance 0",
    "2 release 0",
    "3 renewal 300",
  ]);
});
