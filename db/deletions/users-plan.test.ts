import { expect, test } from "vitest";
import { DELETABLE_KINDS } from "@/lib/did/deletable";
import { freshStore } from "@/test/database";
import { usersFrom } from "./users";

const INDEXES = {
  trunk: ["trunk_id=?"],
  group: ["trunk_group_id=?"],
  shared: ["shared_group_id=?"],
  pool: ["dids_of_pool", "shared_group_id=?", "shared_groups_of_pool", "rowid=?"],
} as const;

test.each(DELETABLE_KINDS)("the users of a %s are found without a look at others", async (kind) => {
  const store = await freshStore();
  const sql = `EXPLAIN QUERY PLAN SELECT id ${usersFrom(kind)}`;
  const plan = store.rows<{ detail: string }>(sql, { id: 1, accountId: 1 });
  const steps = plan.map(({ detail }) => detail).join("\n");
  expect(steps).not.toMatch(/SCAN (dids|d)\b/);
  for (const index of INDEXES[kind]) expect(steps).toContain(index);
});
