import { eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { chosenByQuery } from "@/db/dids/chosen-dids";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import { insertEntry } from "@/db/ledger/insert-entry";
import { moneyOf } from "@/db/ledger/money-of";
import { NOTICE_COLUMNS, noticeOf, type StoredNotice } from "@/db/notices/notice-record";
import { findTelling } from "@/db/notices/tellings";
import { openDatabase } from "@/db/open-database";
import { dids } from "@/db/schema/dids";
import type { Store } from "@/db/store";
import { DAY_MS, HOUR_MS, laterBy } from "@/lib/did/calendar";
import { lastTelling } from "@/lib/did/notices";
import { noticeHref } from "@/lib/numbers/notice";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { quickPath } from "@/test/database";
import { FULL_RUNS } from "@/test/fault-runs";
import { type ModelNotice, NoticeModel } from "@/test/notice-model";
import { examine } from "./doctor";
import { loadDemo } from "./load-demo";
import { settleAll, settleDue, settleWhole } from "./settle-due";

const BEGIN = new Date("2026-11-23T10:05:00Z");
const YEAR_MS = 366 * DAY_MS;
const NUMBERS = 160;
const MONEY = 90_000;
const RUNS = FULL_RUNS ? 60 : 3;
const MINUTES = 60_000;
const NOTICES = `SELECT ${NOTICE_COLUMNS} FROM notices n WHERE n.account_id = ? ORDER BY n.id`;

interface Owner {
  readonly id: number;
  readonly model: NoticeModel;
  told: number;
  readonly predicted: ModelNotice[];
}

/** The demo in a database and in the plain model. */
class Year {
  now = BEGIN;
  store: Store;
  /** Notices whose lists were looked at at the very instant of the telling. */
  listsSeen = 0;
  readonly #path: string;
  readonly owners: Owner[] = [];

  private constructor(path: string, store: Store) {
    this.#path = path;
    this.store = store;
  }

  static async begin(): Promise<Year> {
    const path = quickPath();
    const year = new Year(path, await openDatabase(path));
    await loadDemo(year.store, { numbers: NUMBERS, password: "a long demo password", now: BEGIN });
    for (const { id } of year.store.rows<{ id: number }>("SELECT id FROM accounts ORDER BY id")) {
      await year.#leaveMoney(id);
      const { availableMinor } = await moneyOf(year.store, id);
      const model = new NoticeModel(year.store, id, availableMinor);
      year.owners.push({ id, model, told: 0, predicted: [] });
    }
    return year;
  }

  /** Enough for a few months, so that a year sees it run out. */
  async #leaveMoney(id: number) {
    const { availableMinor } = await moneyOf(this.store, id);
    if (availableMinor === null) return;
    const entry = { at: BEGIN, kind: "adjustment", amountMinor: MONEY - availableMinor } as const;
    await this.store.inTransaction((tx) => insertEntry(tx, id, entry));
  }

  owner(place: number): Owner {
    return this.owners[place % this.owners.length] as Owner;
  }

  async reopen() {
    this.store.close();
    this.store = await openDatabase(this.#path);
  }

  /** As a member or staff do: the account is settled and told first. */
  async change(owner: Owner, place: number, amount: number) {
    await settleWhole(this.store, owner.id, this.now);
    await this.look();
    owner.model.pass(this.now.getTime());
    const at = this.now;
    if (amount > 0) {
      await this.store.inTransaction((tx) =>
        insertEntry(tx, owner.id, { at, kind: "top-up", amountMinor: amount }),
      );
      if (owner.model.available !== null) owner.model.available += amount;
      return;
    }
    const { numbers } = owner.model;
    const chosen = numbers[place % Math.max(1, numbers.length)];
    if (chosen === undefined) return;
    await this.#decide(owner, chosen.number);
    if (chosen.ended !== null || chosen.canceled !== null || chosen.expiry === null) return;
    chosen.canceled = at.getTime();
    await this.store.inTransaction(async (tx) => {
      const stored = tx.orm.select().from(dids).where(eq(dids.number, chosen.number)).get();
      if (stored === undefined) throw new Error(`${chosen.number} is not stored`);
      await updateDid(tx, stored, { ...stored, canceledAt: at }, at);
    });
  }

  async #decide({ id, model }: Owner, number: string) {
    const staff = { actor: "staff", actorId: null, actorName: "Devon" } as const;
    const event = { number, at: this.now, ...staff, before: null, after: null, amountMinor: null };
    await this.store.inTransaction((tx) =>
      recordEvents(tx, id, [{ ...event, action: "verification-decided" }]),
    );
    model.decisions.push([this.now.getTime(), number]);
  }

  /** Whoever was told by now is told in the model, of the state at that instant. */
  async look() {
    for (const owner of this.owners) {
      const at = (await findTelling(this.store, owner.id))?.toldAt.getTime() ?? 0;
      if (at <= owner.told) continue;
      expect(at).toBe(lastTelling(this.now).getTime());
      owner.model.pass(at);
      owner.predicted.push(...owner.model.tell(at));
      owner.told = at;
      await this.#expectAsPredicted(owner, new Date(at));
    }
  }

  /** In any order, but none more and none less; the lists hold exactly the numbers, as of then. */
  async #expectAsPredicted({ id, predicted }: Owner, at: Date) {
    const stored = this.store.rows<StoredNotice>(NOTICES, [id]).map(noticeOf);
    const shape = stored.map((it) => [it.kind, it.ahead, it.day.getTime() / DAY_MS, it.count]);
    const expected = predicted.map(([kind, ahead, day, of]) => [kind, ahead, day, of.length]);
    expect(shape.map(String).sort()).toEqual(expected.map(String).sort());
    if (this.now.getTime() !== at.getTime()) return;
    this.listsSeen += stored.length;
    for (const it of stored.filter(({ day }) => day <= at && laterBy(day, DAY_MS) > at)) {
      const url = new URL(noticeHref(it), "http://localhost");
      const { query, dropped } = parseListQuery(Object.fromEntries(url.searchParams));
      expect(dropped).toEqual([]);
      const asked = { accountId: id, query, now: at };
      const numbers = (await chosenByQuery(this.store, asked, 1000)).map(({ number }) => number);
      const same = predicted.filter(([kind, ahead]) => kind === it.kind && ahead === it.ahead);
      expect(numbers.toSorted()).toEqual([...(same.at(-1)?.[3] ?? [])].toSorted());
    }
  }
}

const step = fc.record({
  hours: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 2, arbitrary: fc.integer({ min: 24, max: 12 * 24 }) },
    { weight: 1, arbitrary: fc.integer({ min: 24, max: 60 * 24 }) },
  ),
  minutes: fc.integer({ min: 0, max: 59 }),
  what: fc.constantFrom("sweep", "sweep", "morning", "stop", "read", "reopen", "change", "nothing"),
  place: fc.nat(1000),
  amount: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40_000 })),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(year: Year, { what, place, amount }: Step) {
  if (what === "morning") year.now = laterBy(lastTelling(year.now), DAY_MS);
  const { store, now } = year;
  if (what === "sweep" || what === "morning") {
    await settleAll(store, now, { pace: { most: 9, pauseMs: 0 } });
  }
  if (what === "reopen") await year.reopen();
  if (what === "read") await settleDue(store, year.owner(place).id, now);
  if (what === "change") return year.change(year.owner(place), place, amount);
  if (what !== "stop") return;
  const stop = new AbortController();
  const onStep = () => stop.abort();
  await settleAll(store, now, { signal: stop.signal, onStep, pace: { most: 3, pauseMs: 0 } });
}

async function live(steps: readonly Step[]) {
  const year = await Year.begin();
  const end = laterBy(BEGIN, YEAR_MS);
  for (let turn = 0; year.now < end; turn += 1) {
    const one = steps[turn % steps.length] as Step;
    year.now = laterBy(year.now, one.hours * HOUR_MS + one.minutes * MINUTES);
    await take(year, one);
    await year.look();
  }
  await settleAll(year.store, year.now);
  await year.look();
  expect(year.owners.every(({ told }) => told === lastTelling(year.now).getTime())).toBe(true);
  expect(await examine(year.store, year.now)).toEqual({ drift: [], backlog: 0 });
  const kinds = year.owners.flatMap(({ predicted }) => predicted.map(([kind]) => kind));
  year.store.close();
  return { kinds: new Set(kinds), listsSeen: year.listsSeen };
}

test(
  "a year of the demo tells what a plain look at each number tells, however sweeps were spread",
  async () => {
    const steps = fc.array(step, { minLength: 20, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(steps, async (drawn) => void (await live(drawn))),
      { numRuns: RUNS, endOnFailure: true },
    );
  },
  (FULL_RUNS ? 60 : 5) * MINUTES,
);

test(
  "told each morning, a year of the demo tells of every kind that time brings about",
  async () => {
    const daily: Step = { hours: 7, minutes: 13, what: "morning", place: 0, amount: 0 };
    const { kinds, listsSeen } = await live([daily]);
    expect([...kinds].sort()).toEqual([
      "money-out",
      "money-short",
      "not-renewing",
      "pool-end",
      "registration",
      "renewal-failed",
      "verification",
    ]);
    expect(listsSeen).toBeGreaterThan(100);
  },
  3 * MINUTES,
);
