import { copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openDatabase } from "@/db/open-database";
import { openStore, type Store } from "@/db/store";
import { aMember } from "@/test/batches";
import { NOW } from "@/test/cast";
import { quickPath } from "@/test/database";
import { FULL_RUNS } from "@/test/fault-runs";
import { manyNumbers } from "@/test/many-numbers";
import { beginAndKill, doElsewhere } from "@/test/second-process";
import { appNow } from "./app-clock";
import type { Command } from "./batches/verbs";
import { confirmBatch } from "./confirm-batch";
import { examine } from "./doctor";
import { workThrough } from "./work-through";

const COUNT = FULL_RUNS ? 20_000 : 1500;
const KILLS = FULL_RUNS ? 200 : 20;
const MOST_KILL_AFTER_MS = FULL_RUNS ? 400 : 200;
const RENEW: Command = { verb: "renew", options: { months: 1, unlimited: false } };
const PRICE_MINOR = 100;
const LEFT_MINOR = 77;
const MINUTES = 60_000;
/** As a process that comes back at once: nobody waits until its lease has run out. */
const HOLDER = "the one that is killed";

/** Where a batch waits that is not even drawn up. */
let origin = "";
let key = "";
let accountId = 0;

beforeAll(async () => {
  origin = quickPath();
  const store = await openDatabase(origin);
  const money = { balanceMinor: COUNT * PRICE_MINOR + LEFT_MINOR };
  const made = await manyNumbers(store, { count: COUNT, ...money });
  accountId = made.accountId;
  const member = await aMember(store, accountId);
  key = await member.draw("renew", made.all);
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
  const wish = { accountId, key, command: RENEW, press: "confirm", actor } as const;
  const confirmed = await confirmBatch(store, wish, { now: await appNow(store), machine: NOW });
  expect(confirmed).toEqual({ kind: "started", key });
}

function stateOf(store: Store): string | undefined {
  return store.row<{ state: string }>("SELECT state FROM batches")?.state;
}

/** What every moment must agree on: items, numbers, money and history tell of the same numbers. */
function expectEven(store: Store) {
  const one = (sql: string) => Number(store.row<{ n: number | null }>(sql)?.n ?? 0);
  const done = one("SELECT count(*) AS n FROM batch_items WHERE outcome = 'done'");
  const told = [
    one("SELECT changed AS n FROM batch_work"),
    one("SELECT count(DISTINCT number) AS n FROM ledger WHERE kind = 'renewal'"),
    one("SELECT count(*) AS n FROM ledger WHERE kind = 'renewal'"),
    one("SELECT count(*) AS n FROM history WHERE action = 'renewed'"),
    one("SELECT (amount_minor - remaining_minor) / 100 AS n FROM holds"),
    one(`SELECT count(*) AS n FROM dids WHERE expires_at > ${NOW.getTime()} + 30 * 86400000`),
  ];
  expect(told).toEqual(told.map(() => done));
}

async function expectFinished(store: Store) {
  expectEven(store);
  const balance = "SELECT balance_minor AS minor FROM account_balances";
  expect(store.row(balance)).toEqual({ minor: LEFT_MINOR });
  expect(store.row("SELECT closed_at > 0 AS closed, remaining_minor AS rest FROM holds")).toEqual({
    closed: 1,
    rest: 0,
  });
  expect(stateOf(store)).toBe("finished");
  expect((await examine(store, await appNow(store))).drift).toEqual([]);
}

test(
  `a process killed at any moment of a batch of ${COUNT} does each number once: ${KILLS} times`,
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
  "two processes at the same batch do each number once",
  async () => {
    const path = copyOf();
    const store = openStore(path);
    for (let round = 0; stateOf(store) !== "finished"; round++) {
      expect(round).toBeLessThan(200);
      await Promise.all([
        doElsewhere({ path, holder: "the other", most: 40 }),
        workThrough(store, {
          holder: "this one",
          pace: { most: 30, pauseMs: 0 },
          onFault: failing,
        }),
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
