import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openDatabase } from "@/db/open-database";
import { setClockOffset } from "@/db/settings/set-clock-offset";
import { openStore, type Store } from "@/db/store";
import { COMMAND } from "@/lib/did/audit";
import { DAY_MS, HOUR_MS, laterBy } from "@/lib/did/calendar";
import { AGING_POOL_MS } from "@/lib/did/service-aging-pool";
import { timeLeft } from "@/lib/did/time-left";
import { aDid, insertDid } from "@/test/cast";
import { freshPath, freshStore } from "@/test/database";
import { clockDoubtedSince, confirmClock } from "./clock-guard";
import { settleDue } from "./settle-due";
import { sweep } from "./sweep";
import { travel } from "./travel";

const EXPIRY = aDid().expiresAt as Date;
const RELEASE = laterBy(EXPIRY, AGING_POOL_MS);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The machine's clock, by which the app's goes unless it travelled. */
const machineShows = (at: Date) => vi.setSystemTime(at);

function history(store: Store) {
  return store
    .rows<{ number: string; action: string }>("SELECT number, action FROM history ORDER BY id")
    .map(({ number, action }) => `${number.slice(-1)} ${action}`);
}

/** A number about to lapse for good, and one that goes on renewing. */
async function pair() {
  const store = await freshStore();
  const { accountId } = await insertDid(store, { number: "35319609031", billingCycles: 0 });
  await insertDid(store, { number: "35319609032", accountId });
  return { store, accountId };
}

test("a sweep settles all accounts up to the app's clock", async () => {
  const store = await freshStore();
  await insertDid(store);
  await insertDid(store);
  machineShows(laterBy(EXPIRY, -10 * DAY_MS));
  expect(await sweep(store, "one", {})).toMatchObject({ kind: "swept", settled: 0 });
  await store.inTransaction((tx) => setClockOffset(tx, 10 * DAY_MS));
  expect(await sweep(store, "one", {})).toEqual({
    kind: "swept",
    settled: 2,
    clockDoubtedSince: null,
  });
});

test("while another process holds the lease nothing is done; once it runs out, all is", async () => {
  const { store } = await pair();
  machineShows(EXPIRY);
  await store.inTransaction((tx) =>
    tx.run("INSERT INTO leases VALUES ('sweep', 'another', ?)", [EXPIRY.getTime() + 30_000]),
  );
  expect(await sweep(store, "one", {})).toEqual({ kind: "elsewhere" });
  expect(history(store)).toEqual([]);
  machineShows(laterBy(EXPIRY, 30_000));
  expect(await sweep(store, "one", {})).toMatchObject({ settled: 2 });
  expect(store.rows("SELECT * FROM leases")).toEqual([]);
});

test("a process that lost its lease stops before the next step, which nobody loses", async () => {
  const { store } = await pair();
  machineShows(EXPIRY);
  const taken = { pace: { most: 1, pauseMs: 0 } };
  const steal = () =>
    store
      .inTransaction((tx) => tx.run("UPDATE leases SET holder = 'another'"))
      .then(() => undefined);
  const stolen: Promise<void>[] = [];
  const swept = await sweep(store, "one", { ...taken, onStep: () => stolen.push(steal()) });
  await Promise.all(stolen);
  expect(swept).toEqual({ kind: "elsewhere" });
  expect(history(store)).toEqual(["1 service-ended"]);
  expect(await sweep(store, "another", {})).toMatchObject({ settled: 1 });
});

test("two processes that sweep at once charge everything once", async () => {
  const path = freshPath();
  const [one, other] = [await openDatabase(path), openStore(path)];
  const { accountId } = await insertDid(one);
  for (let place = 0; place < 40; place++) await insertDid(one, { accountId });
  machineShows(laterBy(EXPIRY, 70 * DAY_MS));
  const pace = { most: 3, pauseMs: 0 };
  const all = () => Promise.all([sweep(one, "one", { pace }), sweep(other, "other", { pace })]);
  await Promise.all([all(), settleDue(other, accountId, laterBy(EXPIRY, 69 * DAY_MS))]);
  await all();
  const charges = one.rows<{ number: string; at: number }>(
    "SELECT number, at FROM ledger WHERE kind = 'renewal'",
  );
  expect(charges).toHaveLength(41 * 3);
  expect(new Set(charges.map(({ number, at }) => `${number} ${at}`)).size).toBe(41 * 3);
  one.close();
  other.close();
});

test("after a leap of the machine's clock renewals and ends of service go on, removals wait", async () => {
  const { store, accountId } = await pair();
  machineShows(laterBy(EXPIRY, -1));
  await sweep(store, "one", {});
  const leapt = laterBy(RELEASE, HOUR_MS);
  machineShows(leapt);
  expect(await sweep(store, "one", {})).toMatchObject({ settled: 3, clockDoubtedSince: leapt });
  expect(history(store)).toEqual(["1 service-ended", "2 renewed", "2 renewed"]);
  expect(await settleDue(store, accountId, leapt)).toEqual({ settled: 0, left: 0 });
  machineShows(laterBy(leapt, DAY_MS - 1));
  expect(await sweep(store, "one", {})).toMatchObject({ settled: 0 });
  machineShows(laterBy(leapt, DAY_MS));
  expect(await sweep(store, "one", {})).toMatchObject({ settled: 1, clockDoubtedSince: null });
  expect(history(store).at(-1)).toBe("1 removed");
});

test("staff who say that the clock is right let removals go on at once", async () => {
  const { store } = await pair();
  machineShows(EXPIRY);
  await sweep(store, "one", {});
  machineShows(RELEASE);
  await sweep(store, "one", {});
  expect(await clockDoubtedSince(store)).toEqual(RELEASE);
  const by = { actor: COMMAND, now: RELEASE };
  expect(await confirmClock(store, by)).toBe(true);
  expect(await confirmClock(store, by)).toBe(false);
  expect(store.rows("SELECT actor, action, detail FROM audit")).toEqual([
    { actor: "system", action: "clock-confirmed", detail: RELEASE.toISOString() },
  ]);
  expect(await sweep(store, "one", {})).toMatchObject({ settled: 1, clockDoubtedSince: null });
});

test("a page that is opened right after the leap removes nothing either", async () => {
  const { store, accountId } = await pair();
  machineShows(EXPIRY);
  await sweep(store, "one", {});
  machineShows(RELEASE);
  await settleDue(store, accountId, RELEASE);
  expect(history(store)).not.toContain("1 removed");
});

test("numbers whose removal waits keep nobody else waiting, however many they are", async () => {
  const { store, accountId } = await pair();
  machineShows(EXPIRY);
  await sweep(store, "one", {});
  for (let place = 0; place < 501; place++) {
    const ended = { expiresAt: EXPIRY, serviceEndedAt: EXPIRY } as const;
    const number = String(35_310_000_000 + place);
    await insertDid(store, { ...ended, accountId, number, serviceEndCause: "imported" });
  }
  machineShows(RELEASE);
  expect(await settleDue(store, accountId, RELEASE)).toEqual({ settled: 1, left: 0 });
  const pace = { most: 10, pauseMs: 0 };
  machineShows(laterBy(RELEASE, 40 * DAY_MS));
  expect(await sweep(store, "one", { pace })).toMatchObject({ settled: 1 });
  expect(history(store).filter((it) => it === "2 renewed")).toHaveLength(3);
});

test("a demo that travels does not make the machine's clock doubted", async () => {
  const { store } = await pair();
  machineShows(EXPIRY);
  await sweep(store, "one", {});
  await travel(store, { days: 40, isDemo: true }, { actor: COMMAND, now: EXPIRY });
  expect(await sweep(store, "one", {})).toMatchObject({ settled: 2, clockDoubtedSince: null });
  expect(history(store)).toContain("1 removed");
});

test("a machine's clock that goes back changes nothing", async () => {
  const { store } = await pair();
  machineShows(laterBy(RELEASE, -DAY_MS));
  await sweep(store, "one", {});
  const before = [store.rows("SELECT * FROM dids"), history(store)];
  machineShows(laterBy(EXPIRY, -100 * DAY_MS));
  expect(await sweep(store, "one", {})).toMatchObject({ settled: 0, clockDoubtedSince: null });
  expect([store.rows("SELECT * FROM dids"), history(store)]).toEqual(before);
});

test("from its release on a number that still waits says that its removal is pending", () => {
  const ended = aDid({ serviceEndedAt: EXPIRY, serviceEndCause: "cycles-used-up" });
  expect(timeLeft(ended, laterBy(RELEASE, -1)).kind).toBe("aging");
  expect(timeLeft(ended, RELEASE)).toEqual({ kind: "removal-pending" });
});
