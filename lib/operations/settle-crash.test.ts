import { copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { beforeAll, expect, test } from "vitest";
import { openDatabase } from "@/db/open-database";
import { openStore } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { NOW } from "@/test/cast";
import { quickPath } from "@/test/database";
import { failingStore } from "@/test/failing-store";
import { FULL_RUNS } from "@/test/fault-runs";
import { fillPortfolio } from "@/test/portfolio";
import { beginAndKill, doElsewhere } from "@/test/second-process";
import { settledState } from "@/test/settled-state";
import { examine } from "./doctor";
import { settleAll } from "./settle-due";

const KILLS = FULL_RUNS ? 200 : 20;
const MOST_KILL_AFTER_MS = 120;
const LATE = laterBy(NOW, 120 * DAY_MS);
const SMALL_STEPS = { most: 7, pauseMs: 0 };
const MINUTES = 60_000;

/** Where a portfolio waits that nobody has settled, and what it is once somebody has. */
let origin = "";
let expected = "";

beforeAll(async () => {
  origin = quickPath();
  const store = await openDatabase(origin);
  await fillPortfolio(store, { numbers: 90, topUp: 3000 });
  store.close();
  const whole = openStore(copyOf());
  await settleAll(whole, LATE);
  expected = settledState(whole);
  whole.close();
}, 2 * MINUTES);

function copyOf(): string {
  const path = quickPath();
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(origin, path);
  return path;
}

/** Nothing half done is there, and going on leads to where an untroubled sweep leads. */
async function expectMended(path: string) {
  expect((await examined(path)).drift).toEqual([]);
  const store = openStore(path);
  await settleAll(store, LATE);
  expect(settledState(store) === expected).toBe(true);
  store.close();
  expect(await examined(path)).toEqual({ drift: [], backlog: 0 });
}

/** As the command does, by a connection that has not looked before. */
async function examined(path: string) {
  const store = openStore(path);
  const diagnosis = await examine(store, LATE);
  store.close();
  return diagnosis;
}

test(
  `a process killed at any moment of its sweep leaves nothing half done: ${KILLS} times`,
  async () => {
    let unfinished = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const path = copyOf();
      const wish = { path, nowMs: LATE.getTime(), most: 1 + (kill % 5) };
      await beginAndKill(wish, Math.random() * MOST_KILL_AFTER_MS);
      const store = openStore(path);
      unfinished += settledState(store) === expected ? 0 : 1;
      store.close();
      await expectMended(path);
    }
    expect(unfinished).toBeGreaterThan(0);
  },
  (FULL_RUNS ? 60 : 4) * MINUTES,
);

test.each([
  ["of the disk", () => new Database.SqliteError("disk I/O error", "SQLITE_IOERR_WRITE"), true],
  ["of our own", () => new Error("an invariant is broken"), false],
])(
  "a fault %s at any statement leaves nothing half done",
  async (_, fault, stops) => {
    const counting = failingStore(openStore(copyOf()), 0, fault);
    await settleAll(counting.store, LATE, { pace: SMALL_STEPS });
    counting.store.close();
    const statements = counting.count();
    expect(statements).toBeGreaterThan(50);
    const step = FULL_RUNS ? 1 : 5;
    for (let k = 1; k <= statements; k += step) {
      const path = copyOf();
      const { store } = failingStore(openStore(path), k, fault);
      const faults: unknown[] = [];
      const sweep = { pace: SMALL_STEPS, onFault: (told: unknown) => faults.push(told) };
      const sweeping = settleAll(store, LATE, sweep);
      if (stops) await expect(sweeping).rejects.toThrow("disk I/O error");
      else await sweeping;
      expect(faults).toEqual([]);
      store.close();
      await expectMended(path);
    }
  },
  4 * MINUTES,
);

test(
  "two processes that sweep at once end where one does, and charge nothing twice",
  async () => {
    for (let run = 0; run < (FULL_RUNS ? 40 : 4); run++) {
      const path = copyOf();
      const store = openStore(path);
      const most = 1 + (run % 5);
      await Promise.all([
        doElsewhere({ path, nowMs: LATE.getTime(), most }),
        settleAll(store, LATE, { pace: { most, pauseMs: 0 } }),
      ]);
      expect(settledState(store) === expected).toBe(true);
      store.close();
    }
  },
  2 * MINUTES,
);
