import { copyFileSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { openDatabase } from "@/db/open-database";
import { connect, openStore, type Store } from "@/db/store";
import { aMember } from "@/test/batches";
import { NOW } from "@/test/cast";
import { quickPath } from "@/test/database";
import { manyNumbers } from "@/test/many-numbers";
import { insertTrunk } from "@/test/voice";
import { appNow } from "./app-clock";
import type { Command } from "./batches/verbs";
import { confirmBatch } from "./confirm-batch";
import { examine } from "./doctor";
import { drawUpDeletion } from "./draw-up-deletion";
import { stopBatch } from "./stop-batch";
import { workThrough } from "./work-through";

const COUNT = 1010;
const MOST = 300;
const RENEW: Command = { verb: "renew", options: { months: 1, unlimited: false } };
const STATES = ["draft", "running", "stopped", "finished", "deleted"] as const;
type State = (typeof STATES)[number];

/** A database of each kind, in which a batch of many numbers is in that state; `small` in all. */
const paths = new Map<State, string>();

async function made(state: State): Promise<string> {
  const path = quickPath();
  const store = await openDatabase(path);
  const { accountId, all } = await manyNumbers(store, { count: COUNT, balanceMinor: 900_000 });
  const { personId, act, draw } = await aMember(store, accountId);
  await act({ verb: "cycles", options: { cycles: 4 } }, all.slice(0, 2), await appNow(store));
  if (state === "deleted") await makeDeleted(store, { accountId, personId });
  else {
    const key = await draw("renew", all, await appNow(store));
    await work(store);
    await bringTo(store, state, { accountId, personId, key });
  }
  store.close();
  return path;
}

interface Owner {
  readonly accountId: number;
  readonly personId: number;
}

async function bringTo(
  store: Store,
  state: Exclude<State, "deleted">,
  of: Owner & { readonly key: string },
) {
  if (state === "draft") return;
  await confirm(store, of, RENEW);
  const reached = () => store.row<{ n: number }>("SELECT reached AS n FROM batch_work")?.n;
  if (state !== "finished") await work(store, () => reached() === MOST);
  if (state === "stopped") await stopBatch(store, of, await appNow(store));
  if (state !== "running") await work(store);
}

async function makeDeleted(store: Store, { accountId, personId }: Owner) {
  const thing = { kind: "trunk", id: await insertTrunk(store, accountId, "old") } as const;
  await store.inTransaction((tx) => tx.run("UPDATE dids SET trunk_id = ?", [thing.id]));
  const wish = { accountId, personId, thing, moveTo: null, back: "/trunks" };
  const drawn = await drawUpDeletion(store, wish, { now: await appNow(store), machine: NOW });
  if (drawn.kind !== "drawn-up") throw new Error(drawn.kind);
  await work(store);
  const options = { ...thing, name: "old", moveTo: null };
  await confirm(store, { accountId, personId, key: drawn.key }, { verb: "delete", options });
  await work(store);
}

async function work(store: Store, isOver: () => boolean = () => false) {
  const signal = {
    get aborted() {
      return isOver();
    },
  } as AbortSignal;
  const onFault = ({ fault }: { readonly fault: unknown }) => {
    throw fault;
  };
  await workThrough(store, { holder: "us", pace: { most: MOST, pauseMs: 0 }, onFault, signal });
}

async function confirm(
  store: Store,
  { accountId, personId, key }: Owner & { readonly key: string },
  command: Command,
) {
  const actor = { actor: "member", actorId: personId, actorName: "Ada" } as const;
  const wish = { accountId, key, command, press: "confirm", actor } as const;
  return confirmBatch(store, wish, { now: await appNow(store), machine: NOW });
}

beforeAll(async () => {
  for (const state of STATES) paths.set(state, await made(state));
}, 120_000);

/** What is found once it was spoilt past all checks, as a disk or a hand would. */
async function spoilt(state: State, spoil: string): Promise<readonly string[]> {
  const path = quickPath();
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(paths.get(state) ?? "", path);
  const careless = connect(path, false);
  careless.pragma("ignore_check_constraints = ON");
  careless.exec(spoil);
  careless.close();
  const store = openStore(path);
  const { drift } = await examine(store, await appNow(store));
  store.close();
  return drift.filter((line) => line.startsWith("batch "));
}

test.each(STATES)("a batch that is %s as it should be has no drift", async (state) => {
  expect(await spoilt(state, "SELECT 1")).toEqual([]);
});

const LONG = "(SELECT batch_id FROM batch_work)";
const items = (change: string, which: string) =>
  `UPDATE batch_items SET ${change} WHERE batch_id = ${LONG} AND ${which}`;

describe("drift of a batch, said in a line that names it", () => {
  test.each([
    [
      "a lost item",
      "draft",
      `DELETE FROM batch_items WHERE batch_id = ${LONG} AND place = 7`,
      /other items/,
    ],
    ["a total of old", "draft", "UPDATE batch_work SET total_minor = 1", /costs something else/],
    ["an early change", "draft", items("outcome = 'done'", "place = 1"), /before it was confirmed/],
    ["a wrong count", "running", "UPDATE batch_work SET changed = 299", /other numbers .* changed/],
    ["an undecided number", "running", items("outcome = NULL", "place = 9"), /without an outcome/],
    ["a turn out of order", "running", items("outcome = 'done'", "place = 900"), /another order/],
    [
      "a hold of old",
      "running",
      "UPDATE holds SET remaining_minor = 5 WHERE closed_at IS NULL",
      /holds something else/,
    ],
    [
      "a lost hold",
      "running",
      "UPDATE holds SET closed_at = 5",
      /is not confirmed or holds nothing/,
    ],
    ["a reason too few", "stopped", items("outcome = 'skipped'", "place = 3"), /without a reason/],
    ["money held for nothing", "stopped", "UPDATE holds SET closed_at = NULL", /is over and holds/],
    [
      "a number too few",
      "finished",
      items("outcome = NULL", "place = 1009"),
      /is finished, and has/,
    ],
    ["an early end", "finished", "UPDATE batch_work SET reached = 9", /is finished, and has/],
    [
      "a small one undone",
      "finished",
      "UPDATE batch_items SET outcome = NULL WHERE batch_id <> (SELECT batch_id FROM batch_work)",
      /is finished, and has/,
    ],
    [
      "an unsaid deletion",
      "deleted",
      "UPDATE batch_work SET left_users = NULL",
      /whether what it empties/,
    ],
  ] as const)("%s", async (_, state, spoil, line) => {
    const drift = await spoilt(state, spoil);
    expect(drift.some((it) => line.test(it))).toBe(true);
  });
});
