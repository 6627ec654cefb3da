import { beforeAll, describe, expect, test } from "vitest";
import type { Store } from "@/db/store";
import { DEFAULT_LIST_QUERY, type ListQuery, SORT_KEYS } from "@/lib/numbers/list-query";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { countPlanned } from "./count-dids";
import { listPlanned } from "./list-dids";
import { planList } from "./list-plan";

let store: Store;
let accountId: number;

beforeAll(async () => {
  store = await freshStore();
  accountId = await insertAccount(store);
  await insertDid(store, { accountId });
  await insertDid(store, { accountId, canceledAt: NOW, emergency: "changes-required" });
  await insertDid(store, { accountId, trunkId: null, expiresAt: NOW });
  await store.inTransaction((tx) => {
    tx.run("INSERT INTO capacity_pools VALUES (1, ?, 'pool', 9)", [accountId]);
    tx.run("INSERT INTO shared_capacity_groups VALUES (1, ?, 1, 'shared', 3)", [accountId]);
  });
});

/** The plans of every statement by which rows are found and counted; their details come by id. */
function plansOf(asked: Partial<ListQuery>, most: number): string[] {
  const plans: string[] = [];
  const explain = (sql: string, parameters?: Parameters<Store["rows"]>[1]) => {
    if (sql.includes("AS place") || sql.startsWith("EXPLAIN")) return;
    const steps = store.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
    plans.push(...steps.map((step) => step.detail));
  };
  const spying: Store = {
    ...store,
    rows: (sql, parameters) => {
      explain(sql, parameters);
      return store.rows(sql, parameters);
    },
    row: (sql, parameters) => {
      explain(sql, parameters);
      return store.row(sql, parameters);
    },
  };
  const query = { ...DEFAULT_LIST_QUERY, ...asked };
  const plan = planList(spying, { accountId, query, now: NOW, most });
  listPlanned(spying, plan, NOW);
  countPlanned(spying, plan);
  return plans;
}

/** `-1`: no filter is narrow enough to look its numbers up. */
const WALKED = -1;
const LOOKED_UP = 20_000;

const DIRECTIONS = [false, true];
const ORDERS = SORT_KEYS.flatMap((key) => DIRECTIONS.map((descending) => ({ key, descending })));

const ID = 7;
const BY_NUMBER: readonly [string, Partial<ListQuery>, string][] = [
  ["the whole account", {}, "dids_of_account"],
  ["a section", { status: "active" }, "dids_by_number"],
  ["a country", { country: ["IE"] }, "dids_by_country"],
  ["countries in a section", { country: ["IE", "GB"], status: "active" }, "dids_by_country"],
  ["a region", { region: 3 }, "dids_by_region"],
  ["a city", { city: ID }, "dids_of_city"],
  ["types", { type: ["local", "mobile"] }, "dids_by_type"],
  ["features", { features: ["voice-in"] }, "dids_by_features"],
  ["billing periods", { period: [1, 12] }, "dids_by_period"],
  ["a trunk", { trunk: ID }, "dids_of_trunk"],
  ["no trunk", { trunk: "none" }, "dids_unrouted"],
  ["a trunk group", { group: ID }, "dids_of_group"],
  ["no trunk group", { group: "none" }, "dids_by_number"],
  ["an identity", { identity: ID }, "dids_of_identity"],
  ["no identity", { identity: "none" }, "dids_by_number"],
  ["an address", { address: ID }, "dids_of_address"],
  ["no address", { address: "none" }, "dids_by_number"],
  ["a verification's reference", { reference: "VR-1" }, "dids_of_verification"],
  ["an order's reference", { order: "O-1" }, "dids_of_order"],
  ["verification states", { verification: ["pending", "rejected"] }, "dids_by_registration"],
  ["emergency calling", { emergency: ["new", "in-process"] }, "dids_by_emergency"],
  ["A2P SMS", { a2p: ["changes-required"] }, "dids_by_a2p"],
  ["CNAM", { cnam: ["pending"] }, "dids_by_cnam"],
  ["unlimited cycles", { cycles: { kind: "unlimited" } }, "dids_by_cycles"],
  ["so many cycles", { cycles: { kind: "range", from: 3, to: 3 } }, "dids_by_cycles"],
  ["no capacity", { capacity: { kind: "none" } }, "dids_by_capacity"],
  ["so much capacity", { capacity: { kind: "range", from: 3, to: 3 } }, "dids_by_capacity"],
  ["a pool's own", { capacity: { kind: "pool", id: 1 } }, "dids_by_pool"],
  ["a pool's groups", { capacity: { kind: "pool", id: 1 } }, "dids_by_shared"],
  ["what ends", { renews: false }, "dids_ending"],
  ["any attention", { attention: "any" }, "dids_wanting"],
  ["a reason for attention", { attention: "service" }, "dids_wanting"],
];

const LOOKUPS: readonly [string, Partial<ListQuery>, RegExp][] = [
  [
    "a range of cycles",
    { cycles: { kind: "range", from: 3, to: 9 } },
    /INDEX dids_by_cycles \(.*>/,
  ],
  [
    "a range of capacity",
    { capacity: { kind: "range", from: 3, to: 9 } },
    /INDEX dids_by_capacity \(.*>/,
  ],
  ["days of expiry", { expires: { kind: "within", days: 7 } }, /INDEX dids_by_expiry \(.*>/],
  ["days of adding", { added: { from: "2026-01-01", to: null } }, /INDEX dids_by_added \(.*>/],
  ["digits", { number: "3531" }, /VIRTUAL TABLE INDEX/],
  [
    "a word, which all descriptions of a small account are gone through for",
    { description: "sales" },
    /INDEX dids_by_description \(account_id=\? AND status=\?\)/,
  ],
  [
    "listed numbers",
    { numbers: ["35319609036"] },
    /SEARCH d USING COVERING INDEX dids_of_account \(account_id=\? AND number=\?\)/,
  ],
];

describe("rows are read by an index that has their order", () => {
  test.each(ORDERS)("by $key, descending $descending", (sort) => {
    for (const asked of [{ sort }, { sort, status: "active" as const }]) {
      const plans = plansOf(asked, WALKED);
      expect(plans.filter((step) => /^SCAN d\b/.test(step))).toEqual([]);
      expect(plans.some((step) => /SEARCH d USING (COVERING )?INDEX dids_/.test(step))).toBe(true);
    }
  });

  test.each(BY_NUMBER)("%s by number: no sorting, no look at other rows", (_, asked, index) => {
    const plans = plansOf(asked, WALKED);
    expect(plans.join("\n")).toMatch(new RegExp(`SEARCH d USING (COVERING )?INDEX ${index}\\b`));
    expect(plans.join("\n")).not.toContain("USE TEMP B-TREE");
    expect(plans.filter((step) => /SCAN (d|dids)\b/.test(step))).toEqual([]);
  });

  test.each(LOOKUPS)("%s: few are looked up", (_, asked, step) => {
    const plans = plansOf(asked, LOOKED_UP);
    expect(plans.join("\n")).toMatch(step);
    expect(plans.filter((each) => /SCAN (d|dids)\b/.test(each))).toEqual([]);
  });

  test("a stored set leads to its numbers in their order, and each number to its row", () => {
    const plans = plansOf({ set: "x".repeat(43) }, LOOKED_UP).join("\n");
    expect(plans).toMatch(/SEARCH m USING PRIMARY KEY \(set_id=\?\)/);
    expect(plans).toMatch(/SEARCH d USING COVERING INDEX dids_of_account/);
    expect(plans).not.toMatch(/SCAN (d|m|s)\b|USE TEMP B-TREE/);
  });

  test("several filters of which none is narrow are counted without a look at the rows", () => {
    const asked = { type: ["local"], identity: "none", features: ["voice-in"] } as const;
    const counted = plansOf(asked, WALKED).filter((step) => step.includes("dids_by_number"));
    expect(counted.length).toBeGreaterThan(0);
    for (const step of counted) expect(step).toContain("COVERING INDEX");
  });
});

/** Needed by other readers than the list: what is due, and what a pool or a shared group carries. */
const NEEDED_ELSEWHERE = ["dids_by_deadline", "dids_due", "dids_of_pool"];

test("every index of the numbers is needed by a question of the list, or named for its other use", () => {
  const made = store
    .rows<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'dids' AND sql <> ''",
    )
    .map(({ name }) => name);
  const orders = ORDERS.map((sort) => plansOf({ sort, status: "active" }, WALKED));
  const filters = BY_NUMBER.map(([, asked]) => plansOf(asked, WALKED));
  const used = [...orders, ...filters].flat().join("\n");
  expect(made.filter((name) => !used.includes(name)).sort()).toEqual(NEEDED_ELSEWHERE);
});
