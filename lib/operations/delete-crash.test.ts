import { copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openDatabase } from "@/db/open-database";
import { openStore, type Store } from "@/db/store";
import type { DeletionChoice } from "@/lib/numbers/verb-options";
import { aMember } from "@/test/batches";
import { NOW } from "@/test/cast";
import { quickPath } from "@/test/database";
import { FULL_RUNS } from "@/test/fault-runs";
import { manyNumbers } from "@/test/many-numbers";
import { beginAndKill, doElsewhere } from "@/test/second-process";
import { insertTrunk } from "@/test/voice";
import { appNow } from "./app-clock";
import { confirmBatch } from "./confirm-batch";
import { examine } from "./doctor";
import { drawUpDeletion } from "./draw-up-deletion";
import { workThrough } from "./work-through";

const COUNT = FULL_RUNS ? 20_000 : 1500;
const KILLS = FULL_RUNS ? 200 : 20;
const MOST_KILL_AFTER_MS = FULL_RUNS ? 400 : 200;
const MINUTES = 60_000;
/** As a process that comes back at once: nobody waits until its lease has run out. */
const HOLDER = "the one that is killed";

/** Where the deletion of a trunk waits that is not even drawn up. */
let origin = "";
let key = "";
let accountId = 0;
let options: DeletionChoice;

beforeAll(async () => {
  origin = quickPath();
  const store = await openDatabase(origin);
  ({ accountId } = await manyNumbers(store, { count: COUNT }));
  const { personId } = await aMember(store, accountId);
  const thing = { kind: "trunk", id: await insertTrunk(store, accountId, "old") } as const;
  const moveTo = { kind: "trunk", id: await insertTrunk(store, accountId, "new") } as const;
  await store.inTransaction((tx) => tx.run("UPDATE dids SET trunk_id = ?", [thing.id]));
  options = { ...thing, name: "old", moveTo };
  const wish = { accountId, personId, thing, moveTo, back: "/trunks" };
  const drawn = await drawUpDeletion(store, wish, { now: await appNow(store), machine: NOW });
  if (drawn.kind !== "drawn-up") throw new Error(drawn.kind);
  key = drawn.key;
  store.close();
}, 2 * MINUTES);

function copyOf(): string {
  const path = quickPath();
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(origin, path);
  return path;
}

async function confirmIfDrawn(store: Store): Promise<void> {
  const actor = { actor: "member", actorId: 1, actorName: "Ada" } as const;
  if (stateOf(store) !== "draft") return;
  const command = { verb: "delete", options } as const;
  const wish = { accountId, key, command, press: "confirm", actor } as const;
  const confirmed = await confirmBatch(store, wish, { now: await appNow(store), machine: NOW });
  expect(confirmed).toEqual({ kind: "started", key });
}

function stateOf(store: Store): string | undefined {
  return store.row<{ state: string }>("SELECT state FROM batches")?.state;
}

/** What every moment must agree on: items, numbers and history, and whether the trunk is there. */
function expectEven(store: Store) {
  const one = (sql: string) => Number(store.row<{ n: number | null }>(sql)?.n ?? 0);
  const done = one("SELECT count(*) AS n FROM batch_items WHERE outcome = 'done'");
  const told = [
    one("SELECT changed AS n FROM batch_work"),
    one("SELECT count(DISTINCT number) AS n FROM history WHERE action = 'trunk-set'"),
    one("SELECT count(*) AS n FROM history WHERE action = 'trunk-set'"),
    one(`SELECT count(*) AS n FROM dids WHERE trunk_id = ${options.moveTo?.id}`),
    COUNT - one(`SELECT count(*) AS n FROM dids WHERE trunk_id = ${options.id}`),
  ];
  expect(told).toEqual(told.map(() => done));
  const isThere = one(`SELECT count(*) AS n FROM trunks WHERE id = ${options.id}`) === 1;
  expect(isThere).toBe(stateOf(store) !== "finished");
}

async function expectFinished(store: Store) {
  expectEven(store);
  expect(stateOf(store)).toBe("finished");
  expect(store.row("SELECT left_users AS users FROM batch_work")).toEqual({ users: 0 });
  expect((await examine(store, await appNow(store))).drift).toEqual([]);
}

test(
  `a process killed at any moment of a deletion moves each number once: ${KILLS} times`,
  async () => {
    let path = copyOf();
    let inTheMiddle = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      await beginAndKill({ path, holder: HOLDER, most: 50 }, Math.random() * MOST_KILL_AFTER_MS);
      const store = openStore(path);
      expectEven(store);
      const reached = store.row<{ n: number }>("SELECT reached AS n FROM batch_work")?.n ?? 0;
      inTheMiddle += reached > 0 && reached < COUNT ? 1 : 0;
      await confirmIfDrawn(store);
      if (stateOf(store) === "finished") path = copyOf();
      store.close();
    }
    expect(inTheMiddle).toBeGreaterThan(0);
    const store = openStore(path);
    const working = { holder: HOLDER, pace: { most: 200, pauseMs: 0 }, onFault: failing };
    for (const _ of ["drawn", "carried out"]) {
      await workThrough(store, working);
      await confirmIfDrawn(store);
    }
    await workThrough(store, working);
    await expectFinished(store);
    store.close();
  },
  (FULL_RUNS ? 60 : 2) * MINUTES,
);

test(
  "two processes at the same deletion move each number once, and one deletes the trunk",
  async () => {
    const path = copyOf();
    const store = openStore(path);
    for (let round = 0; stateOf(store) !== "finished"; round++) {
      expect(round).toBeLessThan(200);
      const pace = { most: 30, pauseMs: 0 };
      await Promise.all([
        doElsewhere({ path, holder: "the other", most: 40 }),
        workThrough(store, { holder: "this one", pace, onFault: failing }),
      ]);
      await confirmIfDrawn(store);
    }
    await expectFinished(store);
    store.close();
  },
  2 * MINUTES,
);

function failing({ fault }: { readonly fault: unknown }) {
  throw fault;
}
