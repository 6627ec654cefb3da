import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Store } from "@/db/store";
import { DAY_MS, laterBy } from "@/lib/did/calendar";
import type { JournalPlace } from "@/lib/numbers/journal";
import { LEDGER_KINDS, type LedgerFilters, WHOLE_LEDGER } from "@/lib/numbers/ledger-query";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { exportLedger } from "./export-ledger";
import { insertEntry } from "./insert-entry";
import { ledgerTotal } from "./ledger-total";
import { listLedger } from "./list-ledger";

const NUMBERS = ["35319609036", "35319600837", "442036951180", null] as const;
const EVERYTHING = WHOLE_LEDGER.filters;

interface Drawn {
  readonly day: number;
  readonly kind: (typeof LEDGER_KINDS)[number];
  readonly amountMinor: number;
  readonly number: string | null;
}

const drawnEntry: fc.Arbitrary<Drawn> = fc.record({
  day: fc.integer({ min: 0, max: 4 }),
  kind: fc.constantFrom(...LEDGER_KINDS),
  amountMinor: fc.integer({ min: -500, max: 500 }),
  number: fc.constantFrom(...NUMBERS),
});

const drawnFilters: fc.Arbitrary<LedgerFilters> = fc.record({
  kind: fc.subarray([...LEDGER_KINDS]),
  number: fc.constantFrom(null, "3531", "0837", "999"),
  numbers: fc.constantFrom([], ["35319609036"], ["35319600837", "442036951180"]),
  days: fc.constantFrom(
    null,
    { from: "2026-03-11", to: "2026-03-12" },
    { from: null, to: "2026-03-10" },
  ),
  amount: fc.constantFrom(null, "charged" as const, "added" as const),
  batch: fc.constant(null),
});

describe("the ledger", () => {
  test("every question answers what a plain walk over all entries would, newest first", async () => {
    const entries = fc.array(drawnEntry, { minLength: 1, maxLength: 40 });
    const store = await freshStore();
    await fc.assert(
      fc.asyncProperty(entries, drawnFilters, async (drawn, filters) => {
        const accountId = await accountWithNumbers(store);
        const stored = await book(store, accountId, drawn);
        const expected = stored.filter((entry) => isAsked(entry, filters)).sort(newestFirst);
        const page = await listLedger(store, accountId, { ...WHOLE_LEDGER, filters });
        expect(page.entries.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        const charged = expected.filter(({ amountMinor }) => amountMinor < 0);
        const added = expected.filter(({ amountMinor }) => amountMinor > 0);
        expect(await ledgerTotal(store, accountId, filters)).toEqual({
          count: expected.length,
          capped: false,
          chargedMinor: sum(charged),
          addedMinor: sum(added),
        });
      }),
      { numRuns: 25 },
    );
  });

  test("says after each entry what the balance then was", async () => {
    const store = await freshStore();
    const accountId = await insertAccount(store);
    await book(store, accountId, [entry(0, 1000), entry(1, -300), entry(2, -50)]);
    const { entries } = await listLedger(store, accountId, WHOLE_LEDGER);
    expect(entries.map(({ balanceMinor }) => balanceMinor)).toEqual([650, 700, 1000]);
  });

  test("is paged forward and back over entries of one instant, each once, to both ends", async () => {
    const store = await freshStore();
    const accountId = await insertAccount(store);
    await book(
      store,
      accountId,
      Array.from({ length: 120 }, () => entry(0, -1)),
    );
    const page = (step: { after?: JournalPlace | null; before?: JournalPlace | "end" | null }) =>
      listLedger(store, accountId, { ...WHOLE_LEDGER, ...step });
    const first = await page({});
    const second = await page({ after: first.next });
    const third = await page({ after: second.next });
    const ids = [first, second, third].flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(new Set(ids).size).toBe(120);
    expect([first.previous, third.next]).toEqual([null, null]);
    expect((await page({ before: third.previous })).entries).toEqual(second.entries);
    expect((await page({ before: "end" })).entries.at(-1)).toEqual(third.entries.at(-1));
    expect((await page({ before: second.previous })).previous).toBeNull();
  });

  test("another account's entries are not there, whatever is asked", async () => {
    const store = await freshStore();
    const accountId = await insertAccount(store);
    await book(store, accountId, [entry(0, 1000)]);
    const other = await insertAccount(store);
    for (const filters of [EVERYTHING, { ...EVERYTHING, kind: ["top-up"] as const }]) {
      expect((await listLedger(store, other, { ...WHOLE_LEDGER, filters })).entries).toEqual([]);
    }
  });
});

describe("the file", () => {
  test("for systems is raw; for spreadsheets nothing in it runs and numbers stay text", async () => {
    const store = await freshStore();
    const accountId = await insertAccount(store);
    await store.inTransaction((tx) =>
      insertEntry(tx, accountId, {
        at: NOW,
        kind: "adjustment",
        amountMinor: -450,
        number: "35319609036",
        note: '=1+1, "so"',
      }),
    );
    const asked = { accountId, currency: "USD", filters: EVERYTHING };
    const head = "at,kind,number,batch,order,note,amount,currency,balance_after\r\n";
    const raw = await textOf(exportLedger(store, { ...asked, profile: "systems" }));
    const when = "2026-03-10T12:00:00.000Z";
    expect(raw).toBe(`${head}${when},adjustment,+35319609036,,,"=1+1, ""so""",-4.50,USD,-4.50\r\n`);
    const sheet = await textOf(exportLedger(store, { ...asked, profile: "spreadsheet" }));
    expect(sheet).toBe(
      `\uFEFF${head}${when},adjustment,"\t35319609036",,,"'=1+1, ""so""",-4.50,USD,-4.50\r\n`,
    );
  });

  test("holds every entry once, however many blocks it takes", async () => {
    const store = await freshStore();
    const accountId = await insertAccount(store);
    await book(
      store,
      accountId,
      Array.from({ length: 4001 }, () => entry(0, -1)),
    );
    const asked = { accountId, currency: "USD", filters: EVERYTHING, profile: "systems" as const };
    const lines = (await textOf(exportLedger(store, asked))).trimEnd().split("\r\n");
    expect(lines).toHaveLength(4002);
    expect(new Set(lines.map((line) => line.split(",").at(-1))).size).toBe(4002);
  });
});

test.each([
  [EVERYTHING, "ledger_of_account"],
  [{ ...EVERYTHING, kind: ["refund"] as const }, "ledger_of_kind"],
  [{ ...EVERYTHING, amount: "added" as const }, "ledger_added"],
])(
  "question %# is a walk of its index from the place itself, and nothing is sorted",
  async (filters, index) => {
    const { readPlaces } = await import("@/db/journal/read-places");
    const { ledgerSource } = await import("./ledger-source");
    const store = await freshStore();
    const plans: string[] = [];
    const spy = {
      orm: store.orm,
      row: store.row,
      rows: <Row>(sql: string, parameters: readonly unknown[] = []) => {
        const plan = store.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
        plans.push(...plan.map(({ detail }) => detail));
        return [] as Row[];
      },
    };
    const walk = { low: { at: 0, id: 0 }, high: { at: 5, id: 5 }, backward: false, limit: 51 };
    readPlaces(spy as never, ledgerSource(store, 1, filters), walk);
    expect(plans.join("\n")).toContain(`COVERING INDEX ${index}`);
    expect(plans.join("\n")).toContain("at=? AND id<?");
    expect(plans.join("\n")).not.toContain("SCAN ledger");
  },
);

function entry(day: number, amountMinor: number): Drawn {
  return { day, kind: amountMinor < 0 ? "renewal" : "top-up", amountMinor, number: null };
}

/** A new account, to which the numbers have moved. */
async function accountWithNumbers(store: Store): Promise<number> {
  await store.inTransaction((tx) => tx.run("DELETE FROM dids"));
  const { accountId } = await insertDid(store, { number: "35319609036" });
  await insertDid(store, { accountId, number: "35319600837" });
  await insertDid(store, { accountId, number: "442036951180" });
  return accountId;
}

async function book(store: Store, accountId: number, drawn: readonly Drawn[]) {
  await store.inTransaction(async (tx) => {
    for (const { day, ...rest } of drawn) {
      await insertEntry(tx, accountId, { ...rest, at: laterBy(NOW, day * DAY_MS) });
    }
  });
  const sql = "SELECT id FROM ledger WHERE account_id = ? ORDER BY id";
  const ids = store.rows<{ id: number }>(sql, [accountId]);
  return drawn.map((one, place) => ({ ...one, id: ids[place]?.id ?? 0 }));
}

function isAsked(entry: Drawn, { kind, number, numbers, days, amount }: LedgerFilters): boolean {
  const day = laterBy(NOW, entry.day * DAY_MS)
    .toISOString()
    .slice(0, 10);
  return (
    (kind.length === 0 || kind.includes(entry.kind)) &&
    (number === null || (entry.number ?? "").includes(number)) &&
    (numbers.length === 0 || (entry.number !== null && numbers.includes(entry.number))) &&
    (days?.from == null || day >= days.from) &&
    (days?.to == null || day <= days.to) &&
    (amount === null || (amount === "added" ? entry.amountMinor > 0 : entry.amountMinor < 0))
  );
}

function newestFirst(one: Drawn & { id: number }, other: Drawn & { id: number }): number {
  return other.day - one.day || other.id - one.id;
}

function sum(entries: readonly Drawn[]): number {
  return entries.reduce((total, { amountMinor }) => total + amountMinor, 0);
}

async function textOf(blocks: AsyncGenerator<string>): Promise<string> {
  let text = "";
  for await (const block of blocks) text += block;
  return text;
}
