import { expect, test } from "vitest";
import { openDatabase } from "@/db/open-database";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { insertAccount, NOW } from "@/test/cast";
import { quickPath } from "@/test/database";
import { FULL_RUNS } from "@/test/fault-runs";
import { fillPortfolio } from "@/test/portfolio";
import { settledState } from "@/test/settled-state";
import { examine } from "./doctor";
import { settleAll, settleDue } from "./settle-due";

const SHAPE = FULL_RUNS ? { years: 30, numbers: 2000 } : { years: 4, numbers: 150 };
const DAYS = Math.round(SHAPE.years * 365.25);
const MINUTES = 60_000;

/** The days on which somebody looks or a sweep runs. */
const SCHEDULES: Readonly<Record<string, readonly number[]>> = {
  "once at the end": [],
  "each month": daysEach(30),
  "at odd times, months apart": daysEach(101).map((day) => day + ((day * 7) % 53)),
  "in a rush and then not for years": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, Math.floor(DAYS * 0.9)],
};

function daysEach(step: number): readonly number[] {
  return Array.from({ length: Math.floor(DAYS / step) }, (_, place) => place * step);
}

async function lived(schedule: readonly number[]): Promise<string> {
  const store = await openDatabase(quickPath());
  await fillPortfolio(store, { numbers: SHAPE.numbers, topUp: SHAPE.numbers * 600 });
  for (const [turn, day] of [...schedule].sort((a, b) => a - b).entries()) {
    await pass(store, turn, laterBy(NOW, day * DAY_MS));
  }
  const end = laterBy(NOW, DAYS * DAY_MS);
  await settleAll(store, end);
  expect(await examine(store, end)).toEqual({ drift: [], backlog: 0 });
  const state = settledState(store);
  store.close();
  return state;
}

/** By sweeps of several steps or broken off, or by reads of one account alone. */
async function pass(store: Store, turn: number, now: Date) {
  if (turn % 3 === 0) return settleAll(store, now, { pace: { most: 17, pauseMs: 0 } });
  if (turn % 3 === 1) return settleDue(store, (turn % 2) + 1, now);
  const stop = new AbortController();
  return settleAll(store, now, { signal: stop.signal, onStep: () => stop.abort() });
}

test(
  `${SHAPE.years} years of ${SHAPE.numbers} numbers end equal, however sweeps were spread over them`,
  async () => {
    const [first, ...others] = Object.values(SCHEDULES);
    const expected = await lived(first ?? []);
    expect(expected).toContain("insufficient-balance");
    expect(expected).toContain("removed");
    for (const schedule of others) expect((await lived(schedule)) === expected).toBe(true);
  },
  (FULL_RUNS ? 60 : 3) * MINUTES,
);

test("an account without numbers costs a sweep nothing", async () => {
  const store = await openDatabase(quickPath());
  await insertAccount(store);
  expect(await settleAll(store, NOW)).toEqual({ settled: 0 });
  store.close();
});
