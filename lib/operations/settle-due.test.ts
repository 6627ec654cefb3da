import { expect, test } from "vitest";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { AGING_POOL_MS, QUARANTINE_MS } from "@/lib/did/service-aging-pool";
import { aDid, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { settleAll, settleDue } from "./settle-due";

const EXPIRY = aDid().expiresAt as Date;

function stored(store: Store) {
  return store.rows<Record<string, unknown>>(
    `SELECT number, expires_at, billing_cycles, service_ended_at, service_end_cause, status,
            attention, next_due_at FROM dids ORDER BY number`,
  );
}

function history(store: Store) {
  return store.rows<Record<string, unknown>>(
    "SELECT number, at, actor, action, before, after, amount_minor FROM history ORDER BY id",
  );
}

test.each([
  ["unlimited stay unlimited", null, null],
  ["one less of 3", 3, 2],
  ["the last one becomes 0, and the number expires soon", 1, 0],
])("at its expiry a number renews by its own period; cycles: %s", async (_, before, after) => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store, {
    billingCycles: before,
    billingPeriodMonths: 3,
  });
  expect(await settleDue(store, accountId, laterBy(EXPIRY, -1))).toEqual({ settled: 0, left: 0 });
  expect(await settleDue(store, accountId, EXPIRY)).toEqual({ settled: 1, left: 0 });
  const renewed = new Date("2026-06-25T09:30:00Z");
  expect(stored(store)).toEqual([
    {
      number,
      expires_at: renewed.getTime(),
      billing_cycles: after,
      service_ended_at: null,
      service_end_cause: null,
      status: after === 0 ? 5 : 7,
      attention: after === 0 ? 8 : 0,
      next_due_at: renewed.getTime(),
    },
  ]);
  expect(history(store)).toEqual([
    {
      number,
      at: EXPIRY.getTime(),
      actor: "system",
      action: "renewed",
      before: EXPIRY.toISOString(),
      after: renewed.toISOString(),
      amount_minor: -300,
    },
  ]);
});

test.each([
  ["its cycles are used up", { billingCycles: 0 }, "cycles-used-up"],
  ["it was canceled", { canceledAt: NOW }, "canceled"],
  ["it still awaits registration", { registrationRequired: true }, "never-activated"],
  ["it is still being ported", { portInStartedAt: NOW }, "never-activated"],
])("service ends at the expiry when %s, at no charge", async (_, facts, cause) => {
  const store = await freshStore();
  const { accountId } = await insertDid(store, facts);
  await settleDue(store, accountId, laterBy(EXPIRY, 5000));
  expect(stored(store)).toMatchObject([
    {
      expires_at: EXPIRY.getTime(),
      service_ended_at: EXPIRY.getTime(),
      service_end_cause: cause,
      status: 1,
      next_due_at: EXPIRY.getTime() + AGING_POOL_MS,
    },
  ]);
  expect(history(store)).toMatchObject([
    { at: EXPIRY.getTime(), action: "service-ended", after: cause, amount_minor: null },
  ]);
});

test("a lapsed number leaves the account 34 days after its expiry, to the millisecond", async () => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store, { billingCycles: 0 });
  const release = laterBy(EXPIRY, AGING_POOL_MS);
  await settleDue(store, accountId, laterBy(release, -1));
  expect(stored(store)).toHaveLength(1);
  await settleDue(store, accountId, release);
  expect(stored(store)).toEqual([]);
  expect(store.rows("SELECT * FROM released_numbers")).toMatchObject([
    {
      number,
      account_id: accountId,
      released_at: release.getTime(),
      quarantined_until: release.getTime() + QUARANTINE_MS,
      imported: 1,
    },
  ]);
  expect(history(store).map(({ action }) => action)).toEqual(["service-ended", "removed"]);
});

test("missed periods are passed one by one, at the price of each, across numbers in order", async () => {
  const store = await freshStore();
  const first = await insertDid(store, {
    billingCycles: 2,
    expiresAt: new Date("2026-03-12T00:00:00Z"),
    billingAnchorDay: 12,
  });
  const second = await insertDid(store, { accountId: first.accountId });
  const dearer = Date.parse("2026-04-20T00:00:00Z");
  await store.inTransaction((tx) =>
    tx.run("INSERT INTO price_rows (plan_id, effective_from, monthly_minor) VALUES (1, ?, 250)", [
      dearer,
    ]),
  );
  await settleDue(store, first.accountId, new Date("2026-05-30T00:00:00Z"));
  expect(history(store).map((it) => [it.number, it.action, it.amount_minor])).toEqual([
    [first.number, "renewed", -100],
    [second.number, "renewed", -100],
    [first.number, "renewed", -100],
    [second.number, "renewed", -250],
    [first.number, "service-ended", null],
    [second.number, "renewed", -250],
  ]);
});

test("what is due at the same instant happens in order of number", async () => {
  const store = await freshStore();
  const later = await insertDid(store, { number: "35319609100" });
  const sooner = await insertDid(store, { number: "3531960910", accountId: later.accountId });
  await settleDue(store, later.accountId, EXPIRY);
  expect(history(store).map(({ number }) => number)).toEqual([sooner.number, later.number]);
});

test("one account's reads leave another account's due numbers alone", async () => {
  const store = await freshStore();
  const ours = await insertDid(store);
  const theirs = await insertDid(store);
  await settleDue(store, ours.accountId, EXPIRY);
  expect(history(store).map(({ number }) => number)).toEqual([ours.number]);
  expect(await settleAll(store, EXPIRY)).toEqual({ settled: 1 });
  expect(history(store).map(({ number }) => number)).toEqual([ours.number, theirs.number]);
});

async function insertMany(store: Store, count: number) {
  const { accountId } = await insertDid(store, { number: "35310000000" });
  for (let place = 1; place < count; place++) {
    await insertDid(store, { accountId, number: String(35_310_000_000 + place) });
  }
  return accountId;
}

test("a read settles 500 due numbers itself and leaves a larger backlog to the sweep", async () => {
  const store = await freshStore();
  const accountId = await insertMany(store, 501);
  const late = laterBy(EXPIRY, 1);
  expect(await settleDue(store, accountId, late)).toEqual({ settled: 0, left: 501 });
  expect(history(store)).toEqual([]);
  await store.inTransaction((tx) => tx.run("DELETE FROM dids WHERE number = '35310000500'"));
  expect(await settleDue(store, accountId, late)).toEqual({ settled: 500, left: 0 });
});

test("a sweep reports each step, stops between two when told to, and resumes to the same end", async () => {
  const store = await freshStore();
  await insertMany(store, 600);
  const stop = new AbortController();
  const reports: number[] = [];
  const onStep = ({ settled }: { settled: number }) => {
    reports.push(settled);
    if (reports.length === 2) stop.abort();
  };
  expect(await settleAll(store, EXPIRY, { signal: stop.signal, onStep })).toEqual({ settled: 500 });
  expect(reports).toEqual([250, 500]);
  expect(await settleAll(store, EXPIRY)).toEqual({ settled: 100 });
  expect(history(store)).toHaveLength(600);
});

test("applying twice, or with the clock gone back, changes nothing", async () => {
  const store = await freshStore();
  const { accountId } = await insertDid(store);
  const late = laterBy(EXPIRY, 40 * 86_400_000);
  await settleDue(store, accountId, late);
  const before = [stored(store), history(store)];
  expect(await settleDue(store, accountId, late)).toEqual({ settled: 0, left: 0 });
  expect(await settleAll(store, laterBy(NOW, -1_000_000_000))).toEqual({ settled: 0 });
  expect([stored(store), history(store)]).toEqual(before);
});

test("due numbers are found through the index made for it", async () => {
  const store = await freshStore();
  const plan = (sql: string) =>
    store.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail);
  const due = "FROM dids WHERE account_id = 1 AND next_due_at <= 5";
  const through = /USING (COVERING )?INDEX dids_due \(account_id=\? AND .*next_due_at<\?\)/;
  const list = plan(
    `SELECT * ${due} AND (next_due_at, number) > (0, '') ORDER BY next_due_at, number LIMIT 100`,
  );
  expect(list).toHaveLength(1);
  expect(list[0]).toMatch(through);
  expect(plan(`SELECT count(*) ${due}`)[0]).toMatch(through);
  expect(
    plan(`SELECT id FROM accounts WHERE EXISTS (SELECT 1 FROM dids
    WHERE account_id = accounts.id AND next_due_at <= 5)`).join("\n"),
  ).toMatch(through);
});
