import { describe, expect, test } from "vitest";
import { forecastRenewals, type RenewingNumbers } from "./forecast";
import { weekNumber } from "./week";

const NOW = new Date("2026-03-10T12:00:00Z");
const WEEK = weekNumber(NOW);
const PRICES = [{ planId: 1, effectiveFrom: new Date(0), monthlyMinor: 100 }];

function group(overrides: Partial<RenewingNumbers> = {}): RenewingNumbers {
  return { week: WEEK, planId: 1, months: 12, cycles: 3, count: 10, ...overrides };
}

function costs(numbers: readonly RenewingNumbers[], prices = PRICES): readonly number[] {
  return forecastRenewals(numbers, prices, null, NOW).weeks.map(({ costMinor }) => costMinor);
}

describe("what a week costs", () => {
  test("is each number's period at its plan's price; other weeks cost nothing", () => {
    expect(costs([group({ months: 3, cycles: 1 }), group({ week: WEEK + 2, count: 1 })])).toEqual([
      3000, 0, 1200, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
  });

  test("comes again a month later for numbers that renew monthly, while cycles are left", () => {
    const thrice = costs([group({ months: 1 })]);
    expect(thrice.filter((cost) => cost === 1000)).toHaveLength(3);
    expect(thrice.indexOf(1000, 1)).toBe(4);
    const once = costs([group({ months: 1, cycles: 1 })]);
    expect(once.filter((cost) => cost > 0)).toHaveLength(1);
  });

  test("goes by the price that holds in that week", () => {
    const rise = { planId: 1, effectiveFrom: new Date("2026-03-16T00:00:00Z"), monthlyMinor: 150 };
    const numbers = [
      group({ cycles: 1, months: 1 }),
      group({ week: WEEK + 1, cycles: 1, months: 1 }),
    ];
    expect(costs(numbers, [rise, ...PRICES]).slice(0, 2)).toEqual([1000, 1500]);
  });

  test("holds what is overdue in the current week, and nothing beyond the twelfth", () => {
    expect(costs([group({ week: WEEK - 5 })])[0]).toBe(12_000);
    expect(costs([group({ week: WEEK + 12 })]).every((cost) => cost === 0)).toBe(true);
  });
});

describe("the money", () => {
  const numbers = [0, 1, 2, 5].map((later) => group({ week: WEEK + later, count: 1 }));

  test.each([
    ["covers all to the cent", 4800, null, 0],
    ["lacks a cent for the last", 4799, 5, 1],
    ["ends with the second week", 2400, 2, 2400],
    ["was never there", 0, 0, 4800],
    ["is below zero", -200, 0, 5000],
  ] as const)(
    "that %s lasts until the first week that it does not pay",
    (_, available, week, short) => {
      const { lastsUntil, shortMinor, weeks } = forecastRenewals(numbers, PRICES, available, NOW);
      expect(lastsUntil).toEqual(week === null ? null : (weeks[week]?.monday ?? "missing"));
      expect(shortMinor).toBe(short);
    },
  );

  test("that ran out has run out for every later week that costs any", () => {
    const { weeks } = forecastRenewals(numbers, PRICES, 1200, NOW);
    const uncovered = weeks.flatMap(({ isCovered }, place) => (isCovered ? [] : [place]));
    expect(uncovered).toEqual([1, 2, 5]);
  });

  test("of a postpaid account is never short", () => {
    const forecast = forecastRenewals(numbers, PRICES, null, NOW);
    expect(forecast).toMatchObject({
      lastsUntil: null,
      shortMinor: 0,
      costMinor: 4800,
      renewals: 4,
    });
  });
});
