import { beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "@/db/store";
import { ALL_ACTS } from "@/test/acts";
import { type ActsOrigin, actsOrigin, statesOf } from "@/test/acts-origin";
import { NOW } from "@/test/cast";
import { FULL_RUNS } from "@/test/fault-runs";
import { beginAndKill, doElsewhere } from "@/test/second-process";
import { wholeState } from "@/test/whole-state";
import { examine } from "./doctor";

const KILLS = FULL_RUNS ? 200 : 20;
const FEWEST_MOMENTS = 4;
const MINUTES = 60_000;

let origin: ActsOrigin;
let states: readonly string[];
/** How long all acts take here: kills fall anywhere within. */
let wholeMs: number;

beforeAll(async () => {
  origin = await actsOrigin();
  states = await statesOf(origin.copyOf(), doAll);
  const path = origin.copyOf();
  await doElsewhere({ path: origin.copyOf(), world: origin.world });
  const begun = performance.now();
  await doElsewhere({ path, world: origin.world });
  wholeMs = performance.now() - begun;
});

async function doAll(store: Store) {
  for (const act of Object.values(ALL_ACTS)) await act(store, origin.world);
}

async function doAllIn(path: string) {
  const store = openStore(path);
  await doAll(store);
  store.close();
}

async function stateIn(path: string) {
  const store = openStore(path);
  const state = wholeState(store);
  const { drift } = await examine(store, NOW);
  store.close();
  return { state, drift };
}

test(
  `a process killed at any moment of its acts leaves nothing half done: ${KILLS} times`,
  async () => {
    const places = new Set<number>();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const path = origin.copyOf();
      await beginAndKill({ path, world: origin.world }, (wholeMs * (kill + 0.5)) / KILLS);
      const { state, drift } = await stateIn(path);
      expect(drift).toEqual([]);
      expect(states).toContain(state);
      places.add(states.indexOf(state));
      await doAllIn(path);
      const mended = await stateIn(path);
      expect(mended.drift).toEqual([]);
      expect(mended.state).toBe(states.at(-1));
    }
    expect(places.size, "different moments").toBeGreaterThan(FEWEST_MOMENTS);
  },
  (FULL_RUNS ? 40 : 2) * MINUTES,
);

test(
  "two processes that do the same at once end where one does, and charge nothing twice",
  async () => {
    for (let run = 0; run < (FULL_RUNS ? 40 : 4); run += 1) {
      const path = origin.copyOf();
      await Promise.all([doElsewhere({ path, world: origin.world }), doAllIn(path)]);
      expect((await stateIn(path)).state).toBe(states.at(-1));
    }
  },
  2 * MINUTES,
);
