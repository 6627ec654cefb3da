import Database from "better-sqlite3";
import { beforeAll, describe, expect, test } from "vitest";
import { openStore } from "@/db/store";
import { type Act, ALL_ACTS } from "@/test/acts";
import { type ActsOrigin, actsOrigin, statesOf } from "@/test/acts-origin";
import { NOW } from "@/test/cast";
import { failingStore } from "@/test/failing-store";
import { FULL_RUNS } from "@/test/fault-runs";
import { wholeState } from "@/test/whole-state";
import { examine } from "./doctor";

/** Each statement in full runs, every fourth else. */
const STEP = FULL_RUNS ? 1 : 4;
const MINUTES = 60_000;
const broken = () => new Error("an invariant is broken");
const FAULTS = FULL_RUNS
  ? [broken, () => new Database.SqliteError("disk I/O error", "SQLITE_IOERR_WRITE")]
  : [broken];

let origin: ActsOrigin;

beforeAll(async () => {
  origin = await actsOrigin();
});

async function countStatements(act: Act): Promise<number> {
  const counting = failingStore(openStore(origin.copyOf()), 0, broken);
  await act(counting.store, origin.world);
  counting.store.close();
  return counting.count();
}

/** Looked at as the command does, by a connection that has not looked before. */
async function driftOf(path: string): Promise<readonly string[]> {
  const store = openStore(path);
  const { drift } = await examine(store, NOW);
  store.close();
  return drift;
}

async function stateAfter(act: Act, path: string): Promise<string> {
  const store = openStore(path);
  await act(store, origin.world);
  const state = wholeState(store);
  store.close();
  return state;
}

describe.each(Object.entries(ALL_ACTS))("%s", (_, act) => {
  const doIt = (path: string) => statesOf(path, (store) => act(store, origin.world));

  test(
    "with a fault at any of its statements leaves nothing half done, and can be done again",
    async () => {
      const states = await doIt(origin.copyOf());
      const statements = await countStatements(act);
      expect(statements).toBeGreaterThan(3);
      for (const fault of FAULTS) {
        for (let k = 1; k <= statements; k += STEP) {
          const path = origin.copyOf();
          const { store } = failingStore(openStore(path), k, fault);
          await act(store, origin.world).catch(() => undefined);
          expect(states, `statement ${k}`).toContain(wholeState(store));
          store.close();
          expect(await driftOf(path)).toEqual([]);
          expect(await stateAfter(act, path), `statement ${k}, again`).toBe(states.at(-1));
        }
      }
    },
    (FULL_RUNS ? 20 : 2) * MINUTES,
  );

  test("done again, since the answer was lost, changes nothing more", async () => {
    const path = origin.copyOf();
    const states = await doIt(path);
    expect(new Set(states).size).toBeGreaterThan(1);
    expect(new Set(await doIt(path))).toEqual(new Set([states.at(-1)]));
  });

  test("done twice at once, by a double click, is done once", async () => {
    const states = await doIt(origin.copyOf());
    const path = origin.copyOf();
    const stores = [openStore(path), openStore(path)];
    await Promise.all(stores.map((store) => act(store, origin.world)));
    for (const store of stores) {
      expect(wholeState(store)).toBe(states.at(-1));
      store.close();
    }
  });
});
