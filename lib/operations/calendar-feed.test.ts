import { expect, test } from "vitest";
import { chosenByQuery } from "@/db/dids/chosen-dids";
import { insertPerson } from "@/db/people/insert-person";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { icalendar } from "@/lib/numbers/icalendar";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { type DidOverrides, insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { calendarDays, endCalendarFeed, feedOf, newCalendarFeed } from "./calendar-feed";

const inDays = (days: number) => laterBy(NOW, days * DAY_MS);

async function withMember() {
  const store = await freshStore();
  const accountId = await insertAccount(store, "Acme");
  const person = { accountId, role: "viewer", email: "v@a.test", name: "V" } as const;
  const personId = await store.inTransaction((tx) =>
    insertPerson(tx, { ...person, passwordHash: "x" }, NOW),
  );
  return { store, accountId, personId };
}

test("an address opens its own account until a new one is made, or it is ended", async () => {
  const { store, accountId, personId } = await withMember();
  const first = await newCalendarFeed(store, personId, NOW);
  expect(await feedOf(store, first)).toEqual({ personId, accountId, accountName: "Acme" });
  const second = await newCalendarFeed(store, personId, NOW);
  expect(await feedOf(store, first)).toBeNull();
  expect(await feedOf(store, second)).not.toBeNull();
  await endCalendarFeed(store, personId);
  expect(await feedOf(store, second)).toBeNull();
  expect(JSON.stringify(store.rows("SELECT * FROM calendar_feeds"))).not.toContain(second);
});

test.each([
  ["member", "UPDATE people SET disabled_at = 1"],
  ["account", "UPDATE accounts SET disabled_at = 1"],
])("the address of a disabled %s opens nothing", async (_who, sql) => {
  const { store, personId } = await withMember();
  const secret = await newCalendarFeed(store, personId, NOW);
  await store.inTransaction((tx) => tx.run(sql));
  expect(await feedOf(store, secret)).toBeNull();
});

test("each day of the coming year says how many numbers end, renew and leave: those of its link", async () => {
  const { store, accountId } = await withMember();
  const lapsed = (days: number): DidOverrides => ({
    expiresAt: inDays(days),
    serviceEndedAt: inDays(days),
    serviceEndCause: "imported",
  });
  const all: DidOverrides[] = [
    { expiresAt: inDays(3) },
    { expiresAt: inDays(3), billingCycles: 0 },
    { expiresAt: inDays(3), canceledAt: NOW },
    { expiresAt: inDays(3), blockedAt: NOW, blockedReason: "x", billingCycles: 0 },
    { expiresAt: inDays(3), blockedAt: NOW, blockedReason: "x" },
    { expiresAt: inDays(3), trunkId: null, capacityLimit: 0 },
    { expiresAt: inDays(364) },
    { expiresAt: inDays(366) },
    lapsed(-1),
    { ...lapsed(-1), canceledAt: inDays(-20) },
    lapsed(-33),
  ];
  for (const facts of all) await insertDid(store, { ...facts, accountId });
  await insertDid(store, { expiresAt: inDays(3) });
  const days = await calendarDays(store, accountId, NOW);
  expect(days.map(({ kind, day, count }) => [kind, day.toISOString().slice(0, 10), count])).toEqual(
    expect.arrayContaining([
      ["end", "2026-03-13", 3],
      ["renew", "2026-03-13", 3],
      ["renew", "2027-03-09", 1],
      ["leave", "2026-04-12", 2],
      ["leave", "2026-03-11", 1],
    ]),
  );
  expect(days).toHaveLength(5);
  const text = icalendar({ accountId, accountName: "", days, origin: "https://a.test", now: NOW });
  const links = text.replaceAll("\r\n ", "").match(/^URL:.*$/gm) ?? [];
  for (const [place, link] of links.entries()) {
    const { searchParams } = new URL(link.slice(4));
    const { query } = parseListQuery(Object.fromEntries(searchParams));
    const listed = await chosenByQuery(store, { accountId, query, now: NOW }, 10);
    expect(listed).toHaveLength(days[place]?.count ?? -1);
  }
});
