import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, laterBy } from "@/lib/did/calendar";
import { NOW } from "@/test/cast";
import { type LapsedBill, lapsedWords } from "./lapsed-bill";

const BILL: LapsedBill = {
  lapsed: 9,
  renewable: 9,
  costMinor: 1890,
  firstRemoval: laterBy(NOW, 12 * DAY_MS),
};

const usd = (availableMinor: number | null) => ({ currency: "USD", availableMinor });

test.each([
  ["covered to the cent", 1890, "The available balance covers it.", false],
  ["a cent short", 1889, "$0.01 more than is available.", true],
  ["nothing left", 0, "$18.90 more than is available.", true],
  ["below zero", -1000, "$28.90 more than is available.", true],
  ["postpaid", null, null, false],
] as const)(
  "%s: says whether the money suffices, and how much is missing",
  (_, available, money, isShort) => {
    expect(lapsedWords(BILL, usd(available), NOW)).toMatchObject({
      what: "9 lapsed, renew for $18.90",
      money,
      isShort,
      when: "The first is removed in 12 days.",
      href: "/numbers?attention=lapsed",
    });
  },
);

test("numbers whose service never began are lapsed, and no money brings them back", () => {
  const some = lapsedWords({ ...BILL, renewable: 8 }, usd(0), NOW);
  expect(some.what).toBe("9 lapsed, renew 8 of them for $18.90");
  const none = lapsedWords({ ...BILL, renewable: 0, costMinor: 0 }, usd(0), NOW);
  expect([none.what, none.money]).toEqual(["9 lapsed, none can be renewed", null]);
});

test.each([
  [17 * HOUR_MS, "The first is removed in less than a day (17 h)."],
  [DAY_MS, "The first is removed in 1 day."],
  [0, "The first is about to be removed."],
])("%d ms before the first removal the line says so", (before, when) => {
  const bill = { ...BILL, firstRemoval: laterBy(NOW, before) };
  expect(lapsedWords(bill, usd(null), NOW).when).toBe(when);
});
