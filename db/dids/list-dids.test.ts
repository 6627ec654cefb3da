import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Store } from "@/db/store";
import { attentionReasons } from "@/lib/did/attention";
import { statusOf } from "@/lib/did/status";
import { END_CURSOR } from "@/lib/numbers/list-cursor";
import { DEFAULT_LIST_QUERY, type ListQuery, SORT_KEYS } from "@/lib/numbers/list-query";
import { NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { FULL_RUNS, RUNS_WITHIN_MS } from "@/test/fault-runs";
import { type ModelDid, modelAnswer } from "@/test/list-model";
import { aFilterOf, aQueryOf, FILTERS_ASKED } from "@/test/questions";
import { addRandomAccount, type RandomAccount } from "@/test/random-account";
import { addCoverage } from "@/test/random-coverage";
import { atLeast, countDids, countPlanned } from "./count-dids";
import { listDids, listPlanned } from "./list-dids";
import { planList } from "./list-plan";
import { listWithTotal } from "./list-with-total";

const RUNS = FULL_RUNS ? 5000 : 250;
const SIZES = [230, 60, 0];

let store: Store;
let accounts: readonly RandomAccount[];
let all: readonly ModelDid[];

beforeAll(async () => {
  store = await freshStore();
  await addCoverage(store);
  const made: RandomAccount[] = [];
  for (const [place, numbers] of SIZES.entries()) {
    made.push(await addRandomAccount(store, { seed: place + 1, numbers }));
  }
  accounts = made;
  all = made.flatMap((account) => account.rows);
});

const digits = (rows: readonly { did: { number: string } }[]) => rows.map((row) => row.did.number);

/** Rows, places and total of every page, there by Next, by number, and back by Previous. */
async function expectAnswer(accountId: number, asked: ListQuery, expected: readonly string[]) {
  expect(await countDids(store, accountId, asked, NOW)).toEqual({
    count: expected.length,
    capped: false,
  });
  const forward: string[] = [];
  let query: ListQuery = asked;
  for (let place = 1; ; place += asked.per) {
    const page = await listDids(store, accountId, query, NOW);
    const byNumber = { ...asked, page: (place - 1) / asked.per + 1 };
    const same = await listDids(store, accountId, byNumber, NOW);
    expect(digits(same.rows)).toEqual(digits(page.rows));
    expect(same.firstPlace).toBe(expected.length === 0 ? null : place);
    expect(page.previous === null).toBe(place === 1);
    forward.push(...digits(page.rows));
    if (page.next === null) break;
    query = { ...asked, after: page.next };
  }
  expect(forward).toEqual(expected);
  await expectWayBack(accountId, asked, expected);
}

async function expectWayBack(accountId: number, asked: ListQuery, expected: readonly string[]) {
  let end = expected.length;
  let before: string | null = END_CURSOR;
  while (before !== null) {
    const page = await listDids(store, accountId, { ...asked, before }, NOW);
    const start = Math.max(0, end - asked.per);
    const isFirst = start === 0;
    const until = isFirst ? Math.min(asked.per, expected.length) : end;
    expect(digits(page.rows)).toEqual(expected.slice(start, until));
    expect(page.previous === null).toBe(isFirst);
    expect(page.next === null).toBe(until === expected.length);
    before = page.previous;
    end = start;
  }
}

function expectedOf(account: RandomAccount, query: ListQuery): readonly string[] {
  return digits(modelAnswer(all, account.belongings.accountId, query, NOW));
}

describe("the list against a plain model", () => {
  test.each(FILTERS_ASKED)("filter %s alone, in every order", async (name) => {
    for (const account of accounts) {
      for (const filters of fc.sample(aFilterOf(account, name), { numRuns: 4, seed: 1 })) {
        const key = SORT_KEYS[filters.seed % SORT_KEYS.length] ?? "number";
        const sort = { key, descending: filters.seed % 2 === 0 };
        const query = { ...DEFAULT_LIST_QUERY, ...filters.asked, sort, per: 25 as const };
        await expectAnswer(account.belongings.accountId, query, expectedOf(account, query));
      }
    }
  });

  test(
    "any question: the same rows in the same order, and the same total",
    async () => {
      const aCase = fc.nat(accounts.length - 1).chain((place) => {
        const account = accounts[place] as RandomAccount;
        return aQueryOf(account).map((query) => ({ account, query }));
      });
      await fc.assert(
        fc.asyncProperty(aCase, async ({ account, query }) => {
          await expectAnswer(account.belongings.accountId, query, expectedOf(account, query));
        }),
        { numRuns: RUNS },
      );
    },
    RUNS_WITHIN_MS,
  );

  test.each([false, true])(
    "listed numbers without a description come last (descending: %s)",
    async (descending) => {
      const [account] = accounts as [RandomAccount];
      const { accountId } = account.belongings;
      const named = account.rows.find(({ did }) => did.description !== null)?.did.number ?? "";
      const unnamed = account.rows.find(({ did }) => did.description === null)?.did.number ?? "";
      const sort = { key: "description", descending } as const;
      const query = { ...DEFAULT_LIST_QUERY, numbers: [unnamed, named], sort };
      expect(digits((await listDids(store, accountId, query, NOW)).rows)).toEqual([named, unnamed]);
    },
  );

  test(
    "walking an index and sorting candidates give the same pages",
    async () => {
      const account = accounts[0] as RandomAccount;
      const { accountId } = account.belongings;
      await fc.assert(
        fc.asyncProperty(aQueryOf(account), fc.integer({ min: 1, max: 4 }), async (asked, page) => {
          const query = { ...asked, page };
          const planned = { accountId, now: NOW, most: 0, small: page % 2 === 0 ? 0 : 20_000 };
          const walked = planList(store, { ...planned, query });
          const backward = planList(store, { ...planned, query: { ...asked, before: END_CURSOR } });
          const expected = expectedOf(account, query);
          const start = (page - 1) * query.per;
          expect(digits(listPlanned(store, walked, NOW).rows)).toEqual(
            expected.slice(start, start + query.per),
          );
          const last = expected.length <= query.per ? expected : expected.slice(-query.per);
          expect(digits(listPlanned(store, backward, NOW).rows)).toEqual(last);
        }),
        { numRuns: RUNS },
      );
    },
    RUNS_WITHIN_MS,
  );

  test(
    "counting that stops early never tells too many, and says that there are more",
    async () => {
      const account = accounts[0] as RandomAccount;
      const { accountId } = account.belongings;
      let stopped = 0;
      await fc.assert(
        fc.asyncProperty(aQueryOf(account), fc.constantFrom(0, 20_000), async (query, most) => {
          const plan = planList(store, { accountId, query, now: NOW, most, small: most });
          const { length } = expectedOf(account, query);
          const { count, capped } = countPlanned(store, plan, 7);
          if (!capped) expect(count).toBe(length);
          expect(count).toBeLessThanOrEqual(length);
          stopped += capped ? 1 : 0;
          const { total } = await listWithTotal(store, accountId, query, NOW);
          expect(total).toEqual({ count: length, capped: false });
        }),
        { numRuns: RUNS },
      );
      expect(stopped).toBeGreaterThan(0);
    },
    RUNS_WITHIN_MS,
  );

  test.each([
    [
      { count: 12, capped: true },
      { count: 30, isAll: true },
      { count: 30, capped: false },
    ],
    [
      { count: 12, capped: true },
      { count: 30, isAll: false },
      { count: 30, capped: true },
    ],
    [
      { count: 900, capped: true },
      { count: 30, isAll: false },
      { count: 900, capped: true },
    ],
    [
      { count: 12, capped: false },
      { count: 0, isAll: false },
      { count: 12, capped: false },
    ],
  ])("%j counted and %j seen are %j", (total, seen, known) => {
    expect(atLeast(total, seen)).toEqual(known);
  });

  test("a search that many numbers meet is walked, and its total is known all the same", async () => {
    const account = accounts[0] as RandomAccount;
    const { accountId } = account.belongings;
    let dense = 0;
    for (const number of ["353", "123", "555", "000"]) {
      const query = { ...DEFAULT_LIST_QUERY, number, per: 25 as const };
      const plans = [100, 400, 1600, 1_000_000].map((most) =>
        planList(store, { accountId, query, now: NOW, most }),
      );
      const expected = expectedOf(account, query);
      for (const each of plans) {
        dense += each.kind === "walk" && each.known !== null ? 1 : 0;
        expect(digits(listPlanned(store, each, NOW).rows)).toEqual(expected.slice(0, 25));
        expect(countPlanned(store, each)).toEqual({ count: expected.length, capped: false });
      }
    }
    expect(dense).toBeGreaterThan(0);
  });

  test("a row shows the number's facts and names, and the price as of now", async () => {
    const account = accounts[0] as RandomAccount;
    const { rows } = await listDids(
      store,
      account.belongings.accountId,
      { ...DEFAULT_LIST_QUERY, per: 100 },
      NOW,
    );
    for (const row of rows) {
      const known = account.rows.find((one) => one.did.number === row.did.number);
      expect(row.did).toEqual(known?.did);
      expect(row.status).toBe(statusOf(row.did, NOW));
      expect(row.attention).toEqual(attentionReasons(row.did, NOW));
      expect(row.countryName).toBe(`Country ${known?.country}`);
      expect(row.regionName).toBe(known?.regionId ? `Region ${known.regionId}` : null);
      expect(row.identity?.id ?? null).toBe(known?.identityId);
      expect(row.monthlyMinor).toBe(101);
    }
  });
});
