import { expect, test } from "vitest";
import { type OverviewFigures, overviewView } from "./overview";
import { parseListQuery } from "./parse-list-query";

const NOTHING = {
  blocked: 0,
  registration: 0,
  lapsed: 0,
  "not-renewing": 0,
  "not-configured": 0,
  service: 0,
};

const FIGURES: OverviewFigures = {
  weeks: [
    { monday: new Date("2026-11-23T00:00:00Z"), renews: 812, ends: 3 },
    { monday: new Date("2026-11-30T00:00:00Z"), renews: 1624, ends: 0 },
  ],
  forecast: {
    weeks: [
      {
        monday: new Date("2026-11-23T00:00:00Z"),
        renewals: 812,
        costMinor: 110_400,
        isCovered: true,
      },
      { monday: new Date("2026-11-30T00:00:00Z"), renewals: 1, costMinor: 150, isCovered: false },
    ],
    renewals: 813,
    costMinor: 110_550,
    lastsUntil: new Date("2026-11-30T00:00:00Z"),
    shortMinor: 50,
  },
  attention: { ...NOTHING, lapsed: 9, "not-renewing": 76 },
  first: {
    notRenewing: new Date("2026-11-25T14:20:00Z"),
    lapsed: new Date("2026-10-25T14:20:00Z"),
  },
};

function asked(href: string) {
  return parseListQuery(Object.fromEntries(new URL(href, "http://x").searchParams)).query;
}

test("a bar leads to exactly the numbers of its week, Monday to Sunday UTC", () => {
  const [week] = overviewView(FIGURES, "USD").weeks;
  const expires = { kind: "days", from: "2026-11-23", to: "2026-11-29" };
  expect(asked(week?.renews.href ?? "")).toMatchObject({ expires, renews: true });
  expect(asked(week?.ends.href ?? "")).toMatchObject({ expires, renews: false });
});

test("a bar says its week and its count in words", () => {
  const [, week] = overviewView(FIGURES, "USD").weeks;
  expect(week?.renews.label).toBe("Week of 30 Nov: 1,624 renew");
  expect(week?.ends.label).toBe("Week of 30 Nov: 0 end");
});

test("bars of both series share one scale", () => {
  const [first, second] = overviewView(FIGURES, "USD").weeks;
  expect(first?.renews.height).toBe(0.5);
  expect(second?.renews.height).toBe(1);
  expect(second?.ends.height).toBe(0);
});

test("a quarter without any expiry draws empty bars", () => {
  const weeks = [{ monday: new Date("2026-11-23T00:00:00Z"), renews: 0, ends: 0 }];
  const [week] = overviewView({ ...FIGURES, weeks }, "USD").weeks;
  expect(week?.renews.height).toBe(0);
});

test("a reason with no number is not a line; the others keep the core's order", () => {
  const lines = overviewView(FIGURES, "USD").attention;
  expect(lines.map((line) => [line.count, line.what, line.when])).toEqual([
    [9, "lapsed, can be renewed", "first removed 28 Nov"],
    [76, "will not renew", "first on 25 Nov"],
  ]);
  expect(asked(lines[0]?.href ?? "")).toMatchObject({ attention: "lapsed" });
});

test("each week says what its renewals cost, and which the money does not cover", () => {
  const { weeks, cost, short } = overviewView(FIGURES, "USD");
  expect(weeks.map((week) => week.cost)).toEqual([
    { words: "$1,104", isCovered: true },
    { words: "$2", isCovered: false },
  ]);
  expect([cost, short]).toEqual(["$1,105.50 to renew", "$0.50 short from 30 Nov"]);
});
