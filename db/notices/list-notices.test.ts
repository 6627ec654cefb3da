import { beforeEach, expect, test } from "vitest";
import { noticeDrift } from "@/db/doctor/notice-drift";
import { insertPerson } from "@/db/people/insert-person";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy, startOfUtcDay } from "@/lib/did/calendar";
import { parseNoticeQuery } from "@/lib/numbers/notice-query";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { insertNotice } from "./insert-notice";
import { countUnread, listNotices, MOST_UNREAD } from "./list-notices";
import { markRead, markReadTo } from "./mark-read";
import { keepTelling } from "./tellings";

let store: Store;
let accountId: number;
let other: number;

beforeEach(async () => {
  store = await freshStore();
  accountId = await insertAccount(store);
  other = await insertAccount(store);
});

function join(email: string, account = accountId): Promise<number> {
  const person = { accountId: account, role: "viewer", email, name: "V" } as const;
  return store.inTransaction((tx) => insertPerson(tx, { ...person, passwordHash: "x" }, NOW));
}

/** So many mornings, each with a notice of one renewal that failed. */
function tell(mornings: number, account = accountId, first = 0): Promise<void> {
  return store.inTransaction(async (tx) => {
    for (let day = first; day < first + mornings; day += 1) {
      const at = laterBy(startOfUtcDay(NOW), day * DAY_MS);
      const what = { kind: "renewal-failed", ahead: 0, days: null, count: 1 } as const;
      await insertNotice(tx, account, at, { ...what, numbers: ["35319609036"], setId: null });
      await keepTelling(tx, account, at);
    }
  });
}

const asked = (question: Record<string, string> = {}) => parseNoticeQuery(question).query;

test("each member reads for themselves: one, or all that were there", async () => {
  const ada = { accountId, personId: await join("ada@a.test") };
  const ben = { accountId, personId: await join("ben@a.test") };
  await tell(3);
  await store.inTransaction((tx) => markRead(tx, ada, 2));
  const unread = await listNotices(store, ada, asked({ show: "unread" }));
  expect(unread.lines.map(({ id }) => id)).toEqual([3, 1]);
  const all = await listNotices(store, ada, asked());
  expect(all.lines.map(({ id, isUnread }) => [id, isUnread])).toEqual([
    [3, true],
    [2, false],
    [1, true],
  ]);
  await tell(1, accountId, 3);
  await store.inTransaction((tx) => markReadTo(tx, ada, 3));
  expect(await countUnread(store, ada)).toBe(1);
  expect(await countUnread(store, ben)).toBe(4);
  expect(store.rows("SELECT * FROM notice_reads")).toEqual([]);
  await store.inTransaction((tx) => markReadTo(tx, ada, 1));
  expect(await countUnread(store, ada)).toBe(1);
});

test("a notice of another account is neither shown nor marked", async () => {
  const ada = { accountId, personId: await join("ada@a.test") };
  await tell(1, other);
  await tell(1);
  await store.inTransaction((tx) => markRead(tx, ada, 1));
  await store.inTransaction((tx) => markReadTo(tx, ada, 1));
  expect((await listNotices(store, ada, asked())).lines.map(({ id }) => id)).toEqual([2]);
  expect(await countUnread(store, ada)).toBe(1);
  expect(store.rows("SELECT * FROM notice_reads")).toEqual([]);
});

test("to who joins later, or only looks on, nothing of before is unread", async () => {
  await tell(2);
  const late = { accountId, personId: await join("late@a.test") };
  expect(await countUnread(store, late)).toBe(0);
  await tell(1, accountId, 2);
  expect(await countUnread(store, late)).toBe(1);
  expect(await countUnread(store, { accountId, personId: null })).toBe(0);
  const { lines } = await listNotices(store, { accountId, personId: null }, asked());
  expect(lines.map(({ isUnread }) => isUnread)).toEqual([false, false, false]);
});

test("pages hold 25, the last stands for all after it, and counting ends at a hundred", async () => {
  const ada = { accountId, personId: await join("ada@a.test") };
  await tell(130);
  const first = await listNotices(store, ada, asked());
  expect([first.lines.length, first.total, first.pages]).toEqual([25, 130, 6]);
  const last = await listNotices(store, ada, asked({ page: "999" }));
  expect([last.page, last.lines.length]).toEqual([6, 5]);
  expect(await countUnread(store, ada)).toBe(MOST_UNREAD);
});

test("what is told stays as it was told", async () => {
  await tell(1);
  const change = (sql: string) => store.inTransaction((tx) => tx.run(sql));
  await expect(change("UPDATE notices SET count = 2")).rejects.toThrow("append-only");
  await expect(change("DELETE FROM notices")).rejects.toThrow("append-only");
  await expect(tell(1)).rejects.toThrow("UNIQUE");
});

test("the doctor names a notice that nobody told, and marks and e-mails of another account", async () => {
  const stranger = await join("eve@b.test", other);
  await tell(2);
  expect(await noticeDrift(store)).toEqual([]);
  await store.inTransaction((tx) => {
    tx.run("INSERT INTO notice_reads VALUES (?, 1)", [stranger]);
    tx.run(
      "INSERT INTO mails (account_id, person_id, form, written_at, next_at) VALUES (?, ?, 'digest', 1, 1)",
      [other, stranger],
    );
    tx.run("INSERT INTO mail_notices VALUES (?, 1, 1)", [stranger]);
    tx.run("UPDATE tellings SET told_at = told_at - 1");
  });
  expect(await noticeDrift(store)).toEqual([
    "notice 2 was written by no telling",
    "notice 1 was read by somebody of another account",
    "notice 1 is in an e-mail to somebody of another account",
  ]);
});
