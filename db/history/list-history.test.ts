import { expect, test } from "vitest";
import { insertAccount, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { listHistory } from "./list-history";
import { recordEvents } from "./record-events";

const NUMBER = "35319600837";

test("history is newest first, in pages, and a page past the last is the last", async () => {
  const store = await freshStore();
  const accountId = await insertAccount(store);
  await record(store, accountId, 45);
  const first = await listHistory(store, accountId, NUMBER, 1);
  expect([first.total, first.pages, first.entries.length]).toEqual([45, 3, 20]);
  expect(first.entries[0]?.after).toBe("44");
  const last = await listHistory(store, accountId, NUMBER, 99);
  expect([last.page, last.entries.length, last.entries.at(-1)?.after]).toEqual([3, 5, "0"]);
});

test("history does not follow a number to another account", async () => {
  const store = await freshStore();
  await record(store, await insertAccount(store), 3);
  const next = await insertAccount(store);
  expect(await listHistory(store, next, NUMBER, 1)).toEqual({
    entries: [],
    total: 0,
    page: 1,
    pages: 1,
  });
});

type Store = Awaited<ReturnType<typeof freshStore>>;

function record(store: Store, accountId: number, events: number): Promise<void> {
  const event = {
    number: NUMBER,
    actor: "system" as const,
    actorId: null,
    actorName: "system",
    action: "billing-cycles-set" as const,
    before: null,
    amountMinor: null,
  };
  const made = Array.from({ length: events }, (_, place) => ({
    ...event,
    at: new Date(NOW.getTime() + place * 1000),
    after: String(place),
  }));
  return store.inTransaction((tx) => recordEvents(tx, accountId, made));
}
