import { expect, test } from "vitest";
import { countRouted } from "@/db/dids/routed-dids";
import type { Store } from "@/db/store";
import { listTrunks } from "@/db/trunks/list-trunks";
import { freshStore } from "@/test/database";
import { findPoolUse } from "./find-pool-use";
import { listPools } from "./list-pools";
import { listSharedGroups } from "./list-shared-groups";
import { listSharedMembers } from "./list-shared-members";
import { countSharedMembers } from "./shared-members";

/** The plans of all that a question asks of the numbers. */
async function plansOf(ask: (store: Store) => Promise<unknown>): Promise<string> {
  const store = await freshStore();
  const plans: string[] = [];
  const explain = (sql: string, parameters: Parameters<Store["rows"]>[1]) => {
    const steps = store.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
    plans.push(...steps.map(({ detail }) => detail));
  };
  await ask({
    ...store,
    row: (sql, parameters) => {
      explain(sql, parameters);
      return store.row(sql, parameters);
    },
    rows: (sql, parameters) => {
      explain(sql, parameters);
      return store.rows(sql, parameters);
    },
  });
  return plans.join("\n");
}

const PAGE = { limit: 50, offset: 0 };

test.each<[string, string, (store: Store) => Promise<unknown>]>([
  ["a pool's use", "dids_of_pool", (store) => findPoolUse(store, 1, 1)],
  ["all pools' use", "dids_of_pool", (store) => listPools(store, 1)],
  ["who shares", "dids_by_shared", (store) => countSharedMembers(store, 1, 1)],
  ["shared groups", "dids_by_shared", (store) => listSharedGroups(store, 1)],
  ["members in order", "dids_by_shared", (store) => listSharedMembers(store, 1, 1, PAGE)],
  [
    "a trunk's numbers",
    "dids_of_trunk",
    (store) => countRouted(store, 1, { kind: "trunk", id: 1 }),
  ],
])("%s: read by the index made for it", async (_, index, ask) => {
  const plans = await plansOf(ask);
  expect(plans).toContain(index);
  expect(plans).not.toContain("SCAN dids");
  expect(plans).not.toContain("TEMP B-TREE");
});

test("a page of trunks looks each one up, whatever else the account has", async () => {
  const plans = await plansOf((store) => listTrunks(store, 1, [1]));
  expect(plans).toContain("SEARCH t USING INTEGER PRIMARY KEY");
  expect(plans).toContain("COVERING INDEX dids_of_trunk");
});
