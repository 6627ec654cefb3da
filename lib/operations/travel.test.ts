import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { sweepAsked } from "@/db/settings/sweep-asked";
import { COMMAND } from "@/lib/did/audit";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { appNow } from "./app-clock";
import { foreseeLife } from "./foresee-life";
import { sweep } from "./sweep";
import { travel } from "./travel";
import { effectOfTravel, leftToSettle } from "./travelled";

const BY = { actor: COMMAND, now: NOW };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(NOW);
});
afterEach(() => {
  vi.useRealTimers();
});

test("the clock of a demo moves, a sweep is asked for, and the audit says who did it", async () => {
  const store = await freshStore();
  await insertDid(store, { billingCycles: 0 });
  const to = laterBy(NOW, 34 * DAY_MS);
  const wish = { days: 34, isDemo: true };
  expect(await travel(store, wish, BY)).toEqual({ kind: "travelled", from: NOW, to });
  expect(await appNow(store)).toEqual(to);
  expect(await leftToSettle(store, to)).toBe(1);
  expect(await sweepAsked(store)).toBe(NOW.toISOString());
  const audit = store.rows("SELECT actor_name, action, detail FROM audit");
  const detail = `${NOW.toISOString()} → ${to.toISOString()}`;
  expect(audit).toEqual([{ actor_name: "command", action: "clock-moved", detail }]);
});

test.each([
  ["not-a-demo", { days: 1, isDemo: false }],
  ["too-far", { days: 36_501, isDemo: true }],
])("%s: nothing is changed", async (reason, wish) => {
  const store = await freshStore();
  expect(await travel(store, wish, BY)).toEqual({ kind: "refused", reason });
  expect(await appNow(store)).toEqual(NOW);
  expect(store.rows("SELECT * FROM audit")).toEqual([]);
  expect(await effectOfTravel(store)).toBeNull();
});

test("what the last move did is counted once swept: all accounts, and that stretch alone", async () => {
  const store = await freshStore();
  const { accountId } = await insertDid(store);
  await insertDid(store, { accountId, billingCycles: 0 });
  await insertDid(store, { billingCycles: 0 });
  await travel(store, { days: 50, isDemo: true }, BY);
  expect((await effectOfTravel(store))?.settled).toEqual({
    renewed: 0,
    "service-ended": 0,
    removed: 0,
  });
  await sweep(store, "one", {});
  expect((await effectOfTravel(store))?.settled).toEqual({
    renewed: 2,
    "service-ended": 2,
    removed: 2,
  });
  expect(await leftToSettle(store, await appNow(store))).toBe(0);
  await travel(store, { days: 1, isDemo: true }, BY);
  await sweep(store, "one", {});
  expect((await effectOfTravel(store))?.settled.removed).toBe(0);
});

test("what is foreseen of a number is what then happens to it, at that price", async () => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store, { billingCycles: 2 });
  const life = await foreseeLife(store, accountId, number, NOW);
  const before = store.rows("SELECT * FROM dids");
  expect(await foreseeLife(store, accountId, number, NOW)).toEqual(life);
  expect(store.rows("SELECT * FROM dids")).toEqual(before);
  await travel(store, { days: 300, isDemo: true }, BY);
  await sweep(store, "one", {});
  const sql = "SELECT at, -coalesce(amount_minor, 0) AS cost FROM history ORDER BY at";
  const happened = store.rows<{ at: number; cost: number }>(sql);
  const foreseen = life?.asItIs.steps.map(({ due, costMinor }) => [due.at.getTime(), costMinor]);
  expect(happened.map(({ at, cost }) => [at, Math.abs(cost)])).toEqual(foreseen);
  expect(foreseen).toHaveLength(4);
});

test("without cycles from now on it ends at its expiry; a canceled one says why it can't", async () => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store);
  const canceled = await insertDid(store, { accountId, canceledAt: NOW });
  const life = await foreseeLife(store, accountId, number, NOW);
  expect(life?.ending).toMatchObject({
    steps: [{ due: { kind: "service-end" } }, { due: { kind: "release" } }],
  });
  expect((await foreseeLife(store, accountId, canceled.number, NOW))?.ending).toEqual({
    refused: "canceled",
  });
  const other = await insertDid(store);
  expect(await foreseeLife(store, accountId, other.number, NOW)).toBeNull();
});
