import { copyFileSync, cpSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "@/db/store";
import { appNow } from "@/lib/operations/app-clock";
import { examine } from "@/lib/operations/doctor";
import { quickPath } from "@/test/database";
import { FULL_RUNS } from "@/test/fault-runs";
import { anImporter, holdings, importerOn, lines } from "@/test/imports";
import { beginAndKill, doElsewhere } from "@/test/second-process";
import { importsFolder } from "./import-files";

const COUNT = FULL_RUNS ? 10_000 : 600;
const KILLS = FULL_RUNS ? 200 : 12;
const MINUTES = 60_000;
/** As a process that comes back at once: nobody waits until its lease has run out. */
const HOLDER = "the one that is killed";

/** Where a file was confirmed and nothing of it is done. */
let origin = "";
let staffId = 0;
/** What it comes to where nobody is killed. */
let expected: readonly unknown[] = [];
/** About as long as it takes. */
let mostKillAfterMs = 0;

beforeAll(async () => {
  origin = quickPath();
  const us = await anImporter(origin);
  staffId = us.staffId;
  await us.confirm(await us.reported(lines(COUNT)));
  us.store.close();
  const whole = copyOf();
  const store = openStore(whole);
  const began = performance.now();
  await importerOn(store, whole, staffId).work({ pace: { most: 40, pauseMs: 0 } });
  mostKillAfterMs = 1.2 * (performance.now() - began);
  expected = holdings(store);
  expect(expected).toHaveLength(COUNT);
  store.close();
}, 2 * MINUTES);

function copyOf(): string {
  const path = quickPath();
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(origin, path);
  cpSync(importsFolder(origin), importsFolder(path), { recursive: true });
  return path;
}

const one = (store: Store, sql: string) => Number(store.row<{ n: number }>(sql)?.n ?? -1);

/** Before it is decided nothing is there; after it each line is either there and told, or to be done. */
function expectEven(store: Store) {
  const state = store.row<{ state: string }>("SELECT state FROM imports")?.state ?? "";
  const there = one(store, "SELECT count(*) AS n FROM dids");
  const left = one(store, "SELECT count(*) AS n FROM import_lines");
  const ofNumbers = "FROM history WHERE number <> ''";
  expect(one(store, `SELECT count(DISTINCT number) AS n ${ofNumbers}`)).toBe(there);
  expect(one(store, `SELECT count(*) AS n ${ofNumbers}`)).toBe(there);
  const made = one(store, "SELECT count(*) AS n FROM identities");
  expect(one(store, "SELECT count(*) AS n FROM history WHERE number = ''")).toBe(made);
  expect(one(store, "SELECT added AS n FROM imports")).toBe(there);
  const isDecided = state === "writing" || state === "done";
  expect(one(store, "SELECT count(*) AS n FROM audit")).toBe(isDecided ? 1 : 0);
  expect(isDecided ? there + left : there).toBe(isDecided ? COUNT : 0);
  return { state, isInTheMiddle: there > 0 && left > 0 };
}

async function expectDone(store: Store) {
  expect(expectEven(store).state).toBe("done");
  expect(holdings(store)).toEqual(expected);
  expect(one(store, "SELECT count(*) AS n FROM import_verifications")).toBe(0);
  expect((await examine(store, await appNow(store))).drift).toEqual([]);
}

test(
  `a process killed at any moment of an import leaves all or nothing: ${KILLS} times`,
  async () => {
    let path = copyOf();
    let inTheMiddle = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const wish = { path, holder: HOLDER, most: 40, imports: true } as const;
      await beginAndKill(wish, Math.random() * mostKillAfterMs);
      const store = openStore(path);
      const { state, isInTheMiddle } = expectEven(store);
      inTheMiddle += isInTheMiddle ? 1 : 0;
      store.close();
      if (state === "done") path = copyOf();
    }
    expect(inTheMiddle).toBeGreaterThan(0);
    const store = openStore(path);
    await importerOn(store, path, staffId).work({ holder: HOLDER });
    await expectDone(store);
    store.close();
  },
  (FULL_RUNS ? 60 : 4) * MINUTES,
);

test(
  "two processes at the same import write each line once",
  async () => {
    const path = copyOf();
    const store = openStore(path);
    const us = importerOn(store, path, staffId);
    for (let round = 0; expectEven(store).state !== "done"; round++) {
      expect(round).toBeLessThan(50);
      await Promise.all([
        doElsewhere({ path, holder: "the other", most: 40, imports: true }),
        us.work({ pace: { most: 30, pauseMs: 0 } }),
      ]);
    }
    await expectDone(store);
    store.close();
  },
  2 * MINUTES,
);
