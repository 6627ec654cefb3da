import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { HistoryEvent } from "@/lib/did/history";
import { type ActivityFilters, ALL_ACTIVITY } from "@/lib/numbers/activity-query";
import { aMember } from "@/test/batches";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { exportActivity } from "./export-activity";
import { listActivity } from "./list-activity";
import { listHistory } from "./list-history";
import { recordEvents } from "./record-events";

const NUMBERS = ["35319609036", "35319600837", "442036951180"] as const;
const ACTIONS = ["renewed", "canceled", "description-set"] as const;

const drawnEvent: fc.Arbitrary<HistoryEvent> = fc
  .record({
    day: fc.integer({ min: 0, max: 4 }),
    number: fc.constantFrom(...NUMBERS),
    actor: fc.constantFrom("member", "staff", "system", "api-key"),
    actorId: fc.constantFrom(1, 2),
    action: fc.constantFrom(...ACTIONS),
  })
  .map(({ day, actorId, ...rest }) => ({
    ...rest,
    at: laterBy(NOW, day * DAY_MS),
    actorId: rest.actor === "system" ? null : actorId,
    actorName: "somebody",
    before: null,
    after: null,
    amountMinor: null,
  }));

const drawnFilters: fc.Arbitrary<ActivityFilters> = fc.record({
  who: fc.constantFrom<ActivityFilters["who"]>(null, "member", "staff", "system", "api-key", 1, 2),
  what: fc.subarray([...ACTIONS]),
  number: fc.constantFrom(null, "3531", "0837", "999"),
  numbers: fc.constantFrom([], ["35319609036"], ["35319600837", "442036951180"]),
  days: fc.constantFrom(
    null,
    { from: "2026-03-11", to: "2026-03-12" },
    { from: "2026-03-13", to: null },
  ),
  batch: fc.constant(null),
});

describe("activity", () => {
  test("every question answers what a plain walk over all events would, newest first", async () => {
    const events = fc.array(drawnEvent, { minLength: 1, maxLength: 40 });
    const store = await freshStore();
    await fc.assert(
      fc.asyncProperty(events, drawnFilters, async (drawn, filters) => {
        await store.inTransaction((tx) => tx.run("DELETE FROM dids"));
        const { accountId } = await insertDid(store, { number: NUMBERS[0] });
        for (const number of NUMBERS.slice(1)) await insertDid(store, { accountId, number });
        await store.inTransaction((tx) => recordEvents(tx, accountId, drawn));
        const ids = store.rows<{ id: number }>(
          "SELECT id FROM history WHERE account_id = ? ORDER BY id",
          [accountId],
        );
        const expected = drawn
          .map((event, place) => ({ ...event, id: ids[place]?.id ?? 0 }))
          .filter((event) => isAsked(event, filters))
          .sort((one, other) => other.at.getTime() - one.at.getTime() || other.id - one.id);
        const { page, total } = await listActivity(store, accountId, { ...ALL_ACTIVITY, filters });
        expect(page.entries.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        expect(total).toEqual({ count: expected.length, capped: false });
      }),
      { numRuns: 25 },
    );
  });

  test("a batch's events name it and are found by it; another account finds none", async () => {
    const store = await freshStore();
    const { accountId, number } = await insertDid(store);
    const { act } = await aMember(store, accountId);
    const { key } = await act({ verb: "describe", options: { description: "Front desk" } }, [
      number,
    ]);
    const query = { ...ALL_ACTIVITY, filters: { ...ALL_ACTIVITY.filters, batch: key } };
    const { page } = await listActivity(store, accountId, query);
    expect(page.entries).toHaveLength(1);
    expect(page.entries[0]).toMatchObject({ number, batch: { key, verb: "describe" } });
    const { entries } = await listHistory(store, accountId, number, 1);
    expect(entries[0]?.batch).toEqual({ key, verb: "describe" });
    const other = await insertAccount(store);
    expect((await listActivity(store, other, query)).page.entries).toEqual([]);
    expect((await listActivity(store, other, ALL_ACTIVITY)).page.entries).toEqual([]);
  });

  test("the file holds who, what, from, to, money and batch", async () => {
    const store = await freshStore();
    const { accountId, number } = await insertDid(store);
    await store.inTransaction((tx) =>
      recordEvents(tx, accountId, [
        {
          number,
          at: NOW,
          actor: "member",
          actorId: 1,
          actorName: "Ada, =1",
          action: "billing-cycles-set",
          before: "unlimited",
          after: "=4",
          amountMinor: -150,
        },
      ]),
    );
    const lines = await linesOf(store, accountId);
    expect(lines).toEqual([
      "at,actor,actor_name,action,number,before,after,amount,currency,batch,subject",
      `2026-03-10T12:00:00.000Z,member,"Ada, =1",billing_cycles_set,"\t${number}","unlimited","'=4",-1.50,USD,,`,
    ]);
  });
});

async function linesOf(store: Store, accountId: number): Promise<readonly string[]> {
  const filters = ALL_ACTIVITY.filters;
  const asked = { accountId, currency: "USD", filters, profile: "spreadsheet" as const };
  let text = "";
  for await (const block of exportActivity(store, asked)) text += block;
  return text.replace("\uFEFF", "").trimEnd().split("\r\n");
}

function isAsked(event: HistoryEvent, filters: ActivityFilters): boolean {
  const { who, what, number, numbers, days } = filters;
  const day = event.at.toISOString().slice(0, 10);
  const isBy =
    typeof who === "number"
      ? event.actor === "member" && event.actorId === who
      : event.actor === who;
  return (
    (who === null || isBy) &&
    (what.length === 0 || what.includes(event.action)) &&
    (number === null || event.number.includes(number)) &&
    (numbers.length === 0 || numbers.includes(event.number)) &&
    (days?.from == null || day >= days.from) &&
    (days?.to == null || day <= days.to)
  );
}
