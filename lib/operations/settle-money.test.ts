import { expect, test } from "vitest";
import { insertEntry } from "@/db/ledger/insert-entry";
import { moneyOf } from "@/db/ledger/money-of";
import type { Store } from "@/db/store";
import { laterBy } from "@/lib/did/calendar";
import { aDid, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { settleAll, settleDue } from "./settle-due";

const EXPIRY = aDid().expiresAt as Date;

/** An account that may go as far below zero as `creditLimit`; a month of each number costs 100. */
async function prepaid(creditLimit: number, topUp: number) {
  const store = await freshStore();
  const first = await insertDid(store, { billingCycles: 5 });
  const { accountId } = first;
  await store.inTransaction(async (tx) => {
    tx.run("UPDATE accounts SET credit_limit_minor = ? WHERE id = ?", [creditLimit, accountId]);
    if (topUp > 0)
      await insertEntry(tx, accountId, { at: NOW, kind: "top-up", amountMinor: topUp });
  });
  return { store, accountId, first };
}

function renewals(store: Store) {
  return store.rows<Record<string, unknown>>(
    "SELECT number, at, amount_minor FROM ledger WHERE kind = 'renewal' ORDER BY id",
  );
}

function causes(store: Store) {
  return store
    .rows<{ cause: string | null }>("SELECT service_end_cause AS cause FROM dids ORDER BY number")
    .map(({ cause }) => cause);
}

test("a renewal is charged once, to the ledger and the history, as of its due instant", async () => {
  const { store, accountId, first } = await prepaid(0, 1000);
  const late = laterBy(EXPIRY, 5 * 86_400_000);
  await settleDue(store, accountId, late);
  await settleAll(store, late);
  const charge = { number: first.number, at: EXPIRY.getTime(), amount_minor: -100 };
  expect(renewals(store)).toEqual([charge]);
  expect(store.rows("SELECT number, at, amount_minor FROM history")).toEqual([charge]);
  expect((await moneyOf(store, accountId)).balanceMinor).toBe(900);
});

test.each<[string, number, number, number]>([
  ["the balance alone", 0, 100, 1],
  ["a cent less is not enough", 0, 99, 0],
  ["the credit limit counts", 60, 40, 1],
  ["no further than to the limit", 160, 40, 2],
])("available is balance and credit limit: %s", async (_, limit, topUp, renewed) => {
  const { store, accountId } = await prepaid(limit, topUp);
  await insertDid(store, { accountId });
  await insertDid(store, { accountId });
  await settleDue(store, accountId, EXPIRY);
  expect(renewals(store)).toHaveLength(renewed);
  const failed = causes(store).filter((cause) => cause === "insufficient-balance");
  expect(failed).toHaveLength(3 - renewed);
});

test("what is held for a confirmed batch is not there for renewals", async () => {
  const { store, accountId } = await prepaid(0, 150);
  await store.inTransaction((tx) =>
    tx.run(
      `INSERT INTO holds (account_id, created_at, amount_minor, remaining_minor, reason)
       VALUES (?, ?, 80, 51, 'batch')`,
      [accountId, NOW.getTime()],
    ),
  );
  await settleDue(store, accountId, EXPIRY);
  expect(causes(store)).toEqual(["insufficient-balance"]);
  expect(renewals(store)).toEqual([]);
});

test("without the money nothing is charged, the cycles stay, and the number is never charged later", async () => {
  const { store, accountId, first } = await prepaid(0, 0);
  await settleDue(store, accountId, EXPIRY);
  await store.inTransaction((tx) =>
    insertEntry(tx, accountId, { at: EXPIRY, kind: "top-up", amountMinor: 1000 }),
  );
  await settleDue(store, accountId, laterBy(EXPIRY, 30 * 86_400_000));
  expect(renewals(store)).toEqual([]);
  expect(store.rows("SELECT number, billing_cycles, expires_at FROM dids")).toEqual([
    { number: first.number, billing_cycles: 5, expires_at: EXPIRY.getTime() },
  ]);
  expect(store.rows("SELECT action, after, amount_minor FROM history")).toEqual([
    { action: "service-ended", after: "insufficient-balance", amount_minor: null },
  ]);
});

test("a dear number fails alone; a cheaper one after it renews", async () => {
  const { store, accountId, first } = await prepaid(0, 150);
  const yearly = await insertDid(store, {
    accountId,
    expiresAt: laterBy(EXPIRY, -1),
    billingPeriodMonths: 12,
  });
  await settleDue(store, accountId, EXPIRY);
  expect(renewals(store)).toEqual([
    { number: first.number, at: EXPIRY.getTime(), amount_minor: -100 },
  ]);
  expect(
    store.rows("SELECT number FROM dids WHERE service_end_cause = 'insufficient-balance'"),
  ).toEqual([{ number: yearly.number }]);
});

test("a free renewal stands in the history and moves no money", async () => {
  const { store, accountId } = await prepaid(0, 0);
  await store.inTransaction((tx) => tx.run("UPDATE price_rows SET monthly_minor = 0"));
  await settleDue(store, accountId, EXPIRY);
  expect(renewals(store)).toEqual([]);
  expect(store.rows("SELECT action, amount_minor FROM history")).toEqual([
    { action: "renewed", amount_minor: 0 },
  ]);
});

test("one account's money never pays for another's numbers", async () => {
  const rich = await prepaid(0, 1000);
  const poor = await insertDid(rich.store);
  await rich.store.inTransaction((tx) =>
    tx.run("UPDATE accounts SET credit_limit_minor = 0 WHERE id = ?", [poor.accountId]),
  );
  await settleAll(rich.store, EXPIRY);
  expect(renewals(rich.store).map(({ number }) => number)).toEqual([rich.first.number]);
  expect((await moneyOf(rich.store, poor.accountId)).balanceMinor).toBe(0);
});
