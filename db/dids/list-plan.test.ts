import { beforeAll, describe, expect, test } from "vitest";
import type { Store } from "@/db/store";
import { DEFAULT_LIST_QUERY, type ListQuery, SORT_KEYS } from "@/lib/numbers/list-query";
import { insertAccount, insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { listDids } from "./list-dids";

let store: Store;
let accountId: number;

beforeAll(async () => {
  store = await freshStore();
  accountId = await insertAccount(store);
  await insertDid(store, { accountId });
  await insertDid(store, { accountId, canceledAt: NOW });
});

/** The plans of every statement by which a page finds its rows; their details come by id. */
async function plansOf(asked: Partial<ListQuery>): Promise<string[]> {
  const plans: string[] = [];
  const spying: Store = {
    ...store,
    rows: (sql, parameters) => {
      if (sql.includes("json_each")) return store.rows(sql, parameters);
      const steps = store.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
      plans.push(...steps.map((step) => step.detail));
      return store.rows(sql, parameters);
    },
  };
  await listDids(spying, accountId, { ...DEFAULT_LIST_QUERY, ...asked }, NOW);
  return plans;
}

const DIRECTIONS = [false, true];
const ORDERS = SORT_KEYS.flatMap((key) => DIRECTIONS.map((descending) => ({ key, descending })));

describe("rows are read by an index that has their order", () => {
  test.each(ORDERS)("by $key, descending $descending", async (sort) => {
    for (const asked of [{ sort }, { sort, status: "active" as const }]) {
      const plans = await plansOf(asked);
      expect(plans.filter((step) => /^SCAN d\b/.test(step))).toEqual([]);
      expect(plans.some((step) => /SEARCH d USING (COVERING )?INDEX dids_/.test(step))).toBe(true);
    }
  });

  test.each([
    ["a country", { country: ["IE"] }, "dids_by_country"],
    ["a region", { region: 3 }, "dids_by_region"],
    ["the whole account", {}, "dids_of_account"],
    ["a section", { status: "active" as const }, "dids_by_number"],
  ])("%s by number needs no sorting", async (_, asked, index) => {
    const plans = await plansOf(asked);
    expect(plans.join("\n")).toContain(index);
    expect(plans.join("\n")).not.toContain("USE TEMP B-TREE");
  });

  test("a stored set leads to its numbers, and each number to its row", async () => {
    const plans = (await plansOf({ set: "x".repeat(43) })).join("\n");
    expect(plans).toMatch(/SEARCH m USING PRIMARY KEY \(set_id=\?\)/);
    expect(plans).toMatch(/SEARCH d USING .*number=\?\)/);
    expect(plans).not.toMatch(/SCAN (d|m|s)\b/);
  });

  test("digits and words are looked up in the search index", async () => {
    for (const asked of [{ number: "3531" }, { description: "sales" }]) {
      expect((await plansOf(asked)).join("\n")).toContain("VIRTUAL TABLE INDEX");
    }
  });
});
