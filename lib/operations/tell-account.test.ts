import { expect, test } from "vitest";
import { chosenByQuery } from "@/db/dids/chosen-dids";
import { recordEvents } from "@/db/history/record-events";
import { NOTICE_COLUMNS, noticeOf, type StoredNotice } from "@/db/notices/notice-record";
import type { Store } from "@/db/store";
import { DAY_MS, HOUR_MS, laterBy } from "@/lib/did/calendar";
import type { HistoryAction } from "@/lib/did/history";
import { noticeHref } from "@/lib/numbers/notice";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { settleAll, settleDue } from "./settle-due";

/** 06:00 of the day on which tests play, and of the day after. */
const TODAY = new Date("2026-03-10T06:00:00Z");
const TOMORROW = laterBy(TODAY, DAY_MS);
const inDays = (days: number) => laterBy(NOW, days * DAY_MS);

async function told(store: Store, accountId: number) {
  const sql = `SELECT ${NOTICE_COLUMNS} FROM notices n WHERE account_id = ? ORDER BY id`;
  return store.rows<StoredNotice>(sql, [accountId]).map(noticeOf);
}

async function briefly(store: Store, accountId: number) {
  return (await told(store, accountId)).map(({ kind, ahead, count }) => [kind, ahead, count]);
}

function decide(store: Store, accountId: number, number: string, at: Date) {
  return record(store, accountId, number, { at, action: "verification-decided" });
}

function record(
  store: Store,
  accountId: number,
  number: string,
  what: { readonly at: Date; readonly action: HistoryAction; readonly after?: string },
) {
  const staff = { actor: "staff", actorId: null, actorName: "Devon" } as const;
  const event = { number, ...staff, before: null, after: null, amountMinor: null, ...what };
  return store.inTransaction((tx) => recordEvents(tx, accountId, [event]));
}

test("canceled numbers with time left are told as those without cycles, and the list is theirs", async () => {
  const store = await freshStore();
  const day = { expiresAt: inDays(7) };
  const first = await insertDid(store, { ...day, billingCycles: 0 });
  const { accountId } = first;
  const second = await insertDid(store, { ...day, accountId, canceledAt: NOW });
  await insertDid(store, {
    ...day,
    accountId,
    billingCycles: 0,
    blockedAt: NOW,
    blockedReason: "x",
  });
  await insertDid(store, { ...day, accountId });
  await insertDid(store, { ...day, billingCycles: 0 });
  await settleAll(store, TODAY);
  const [notice] = await told(store, accountId);
  expect(notice).toMatchObject({ kind: "not-renewing", ahead: 7, count: 3 });
  expect(noticeHref(notice!)).toBe("/numbers?expires=2026-03-12..2026-03-17&renews=no");
  const { query } = parseListQuery({ expires: "2026-03-12..2026-03-17", renews: "no" });
  const listed = await chosenByQuery(store, { accountId, query, now: TODAY }, 10);
  expect(listed.map(({ number }) => number)).toEqual(
    expect.arrayContaining([first.number, second.number]),
  );
  expect(listed).toHaveLength(3);
});

test("an instant is told once: by the sweep, by a read before it, or by both", async () => {
  const store = await freshStore();
  const { accountId } = await insertDid(store, { expiresAt: inDays(1), billingCycles: 0 });
  await settleDue(store, accountId, laterBy(TODAY, 5000));
  await settleAll(store, laterBy(TODAY, HOUR_MS));
  await settleAll(store, laterBy(TODAY, 23 * HOUR_MS));
  expect(await briefly(store, accountId)).toEqual([["not-renewing", 1, 1]]);
});

test("what is settled later the same day changes nothing of what the morning was like", async () => {
  const store = await freshStore();
  const { accountId } = await insertDid(store, {
    expiresAt: laterBy(TODAY, 4 * HOUR_MS),
    billingCycles: 0,
  });
  await settleAll(store, laterBy(TODAY, 12 * HOUR_MS));
  expect(await briefly(store, accountId)).toEqual([["not-renewing", 1, 1]]);
});

test("a decision is told the next morning, and one that was written late is neither lost nor told twice", async () => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store);
  const other = await insertDid(store, { accountId });
  await settleAll(store, TODAY);
  await decide(store, accountId, number, laterBy(TODAY, HOUR_MS));
  await settleAll(store, TOMORROW);
  expect(await briefly(store, accountId)).toEqual([["verification", 0, 1]]);
  await decide(store, accountId, other.number, laterBy(TOMORROW, -1000));
  await settleAll(store, laterBy(TOMORROW, DAY_MS));
  await settleAll(store, laterBy(TOMORROW, 2 * DAY_MS));
  expect((await told(store, accountId)).map(({ numbers }) => numbers)).toEqual([
    [number],
    [other.number],
  ]);
});

test("what staff decided on a service is told; what a member did is not", async () => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store);
  await settleAll(store, TODAY);
  const after = "emergency active EC-10001";
  await record(store, accountId, number, { at: NOW, action: "service-changed", after });
  await record(store, accountId, number, { at: NOW, action: "service-requested" });
  await settleAll(store, TOMORROW);
  expect(await briefly(store, accountId)).toEqual([["service", 0, 1]]);
});

test.each([
  ["a2p in-process AC-10001", []],
  ["a2p active AC-10001", [["service", 0, 1]]],
  ["a2p changes-required AC-10001", [["service", 0, 1]]],
  ["cnam not-configured CN-10001", [["service", 0, 1]]],
])("of a service, %s tells %j", async (after, expected) => {
  const store = await freshStore();
  const { accountId, number } = await insertDid(store);
  await settleAll(store, TODAY);
  await record(store, accountId, number, { at: NOW, action: "service-changed", after });
  await settleAll(store, TOMORROW);
  expect(await briefly(store, accountId)).toEqual(expected);
});

test("more numbers than an address carries are kept as a list that the link names", async () => {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  await settleAll(store, TODAY);
  for (let place = 0; place < 501; place++) {
    const { number } = await insertDid(store, { accountId });
    await decide(store, accountId, number, NOW);
  }
  await settleAll(store, TOMORROW);
  const [notice] = await told(store, accountId);
  expect(notice).toMatchObject({ kind: "verification", count: 501, numbers: [] });
  const { query } = parseListQuery({ set: notice?.setId ?? "" });
  const listed = await chosenByQuery(store, { accountId, query, now: TOMORROW }, 1000);
  expect(listed).toHaveLength(501);
});

test("a telling that fails keeps no number from being settled, and is made by the next sweep", async () => {
  const store = await freshStore();
  const { accountId } = await insertDid(store, { expiresAt: TODAY, billingCycles: 0 });
  await insertDid(store, { accountId, expiresAt: inDays(1), billingCycles: 0 });
  const spoil = "UPDATE people SET notice_preferences = '[]' WHERE id = 1";
  await store.inTransaction((tx) => {
    tx.run(
      `INSERT INTO people (account_id, role, email, name, password_hash, created_at)
       VALUES (?, 'admin', 'ada@a.test', 'Ada', 'x', 0)`,
      [accountId],
    );
    tx.run(spoil);
  });
  const faults: unknown[] = [];
  const onFault = ({ number }: { readonly number: string | null }) => faults.push(number);
  expect(await settleAll(store, TODAY, { onFault })).toEqual({ settled: 1 });
  expect(faults).toEqual([null]);
  expect(await told(store, accountId)).toEqual([]);
  await store.inTransaction((tx) => tx.run("UPDATE people SET notice_preferences = '{}'"));
  await settleAll(store, laterBy(TODAY, HOUR_MS));
  expect(await briefly(store, accountId)).toEqual([["not-renewing", 1, 1]]);
});
