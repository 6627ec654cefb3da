import parsePhoneNumber from "libphonenumber-js/max";
import { expect, test } from "vitest";
import { recordsByNumber } from "@/db/dids/records-by-number";
import type { Store } from "@/db/store";
import { type DidStatus, STATUSES, statusOf } from "@/lib/did/status";
import { freshStore } from "@/test/database";
import { CAST, type CastRole } from "./demo/cast";
import { loadDemo } from "./load-demo";
import { settleAll } from "./settle-due";

const NOW = new Date("2026-11-23T10:05:00Z");
const LEAP_DAY = new Date("2028-02-29T23:59:00Z");

const CAST_STATUS: Record<CastRole, DidStatus> = {
  active: "active",
  activeInGroup: "active",
  activeLastHours: "active",
  cnamPending: "active",
  cnamCancelation: "active",
  notConfigured: "not_configured",
  withoutCapacity: "not_configured",
  awaitingPending: "awaiting_registration",
  awaitingRejected: "awaiting_registration",
  awaitingUnassigned: "awaiting_registration",
  expiringSoon: "expiring_soon",
  blocked: "blocked",
  porting: "porting",
  expired: "terminated",
  canceledTimeLeft: "terminated",
  canceledAging: "terminated",
};

async function demo(numbers: number, now = NOW): Promise<Store> {
  const store = await freshStore();
  await loadDemo(store, { numbers, password: "a long demo password", now });
  return store;
}

test("every member of the cast has the status of its role, now and on a leap day", async () => {
  for (const now of [NOW, LEAP_DAY]) {
    const store = await demo(600, now);
    const records = await recordsByNumber(store, 1, Object.values(CAST));
    for (const [role, number] of Object.entries(CAST)) {
      const record = records.get(number);
      if (record === undefined) throw new Error(`${role} is missing`);
      expect([role, statusOf(record, now)]).toEqual([role, CAST_STATUS[role as CastRole]]);
    }
  }
});

test("every number is valid, every status occurs, and time has nothing to settle", async () => {
  const store = await demo(1500);
  const numbers = store.rows<{ number: string }>("SELECT number FROM dids");
  expect(numbers.length).toBe(1700);
  for (const { number } of numbers) expect(parsePhoneNumber(`+${number}`)?.isValid()).toBe(true);
  const statuses = store.rows("SELECT DISTINCT status FROM dids WHERE account_id = 1");
  expect(statuses.length).toBe(STATUSES.length);
  expect((await settleAll(store, NOW, {})).settled).toBe(0);
});

test("nothing has happened in the future, and every number's history begins with its arrival", async () => {
  const store = await demo(400);
  const late = "SELECT number FROM history WHERE at > ? UNION SELECT note FROM ledger WHERE at > ?";
  expect(store.rows(late, [NOW.getTime(), NOW.getTime()])).toEqual([]);
  const first = store.rows(`
    SELECT d.number FROM dids AS d WHERE (
      SELECT action FROM history WHERE account_id = d.account_id AND number = d.number
      ORDER BY at, id LIMIT 1) NOT IN ('assigned', 'imported')`);
  expect(first).toEqual([]);
});

test("loading again changes nothing, and two demos of one instant are equal", async () => {
  const [one, two] = [await demo(200), await demo(200)];
  await loadDemo(one, { numbers: 200, password: "another password", now: NOW });
  const all = "SELECT * FROM dids ORDER BY id";
  expect(one.rows(all)).toEqual(two.rows(all));
});

test("without numbers there are the accounts, postpaid, and their people", async () => {
  const store = await demo(0);
  expect(store.rows("SELECT name, currency, credit_limit_minor FROM accounts")).toEqual([
    { name: "demo", currency: "USD", credit_limit_minor: null },
    { name: "other", currency: "EUR", credit_limit_minor: null },
  ]);
  expect(store.rows("SELECT email FROM people ORDER BY id").length).toBe(5);
  expect(store.row("SELECT count(*) AS n FROM dids")).toEqual({ n: 0 });
});

test("one account pays ahead and can pay three months of renewals, the other pays afterwards", async () => {
  const store = await demo(300);
  const [first, second] = store.rows<{
    creditLimit: number | null;
    balance: number;
    month: number;
  }>(`
    SELECT credit_limit_minor AS creditLimit, balance_minor AS balance,
      (SELECT sum(p.monthly_minor) FROM dids d JOIN price_rows p ON p.plan_id = d.price_plan_id
       WHERE d.account_id = a.id) AS month
    FROM accounts a JOIN account_balances b ON b.account_id = a.id ORDER BY a.id`);
  expect([first?.creditLimit, second?.creditLimit]).toEqual([100_000, null]);
  expect(first?.balance).toBeGreaterThan(3 * (first?.month ?? Number.NaN));
});
