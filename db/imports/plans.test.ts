import { expect, test } from "vitest";
import { takenNumbers } from "@/db/dids/taken-numbers";
import { NEXT_REFERENCE } from "@/db/verifications/insert-verification";
import { freshStore } from "@/test/database";
import { findImportAtWork, listImportsAtWork } from "./find-import";
import { importsWithLeftovers, nextLines } from "./import-lines";

/** How the engine goes about each statement that the work asks. */
async function plansOf(work: (reader: typeof store) => Promise<unknown>) {
  const asked: { sql: string; parameters: unknown }[] = [];
  const heard = {
    ...store,
    rows: (sql: string, parameters: readonly unknown[] = []) => {
      asked.push({ sql, parameters });
      return [];
    },
    row: (sql: string, parameters: readonly unknown[] = []) => {
      asked.push({ sql, parameters });
      return undefined;
    },
  } as typeof store;
  await work(heard);
  return asked.flatMap(({ sql, parameters }) =>
    store
      .rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters as readonly unknown[])
      .map(({ detail }) => detail),
  );
}

const store = await freshStore();

test("work is looked for by an index that holds what is at work and nothing else", async () => {
  const plans = [
    await plansOf(listImportsAtWork),
    await plansOf((reader) => findImportAtWork(reader, 1)),
  ];
  for (const plan of plans) expect(plan.join()).toContain("INDEX imports_at_work");
});

test("staged lines are taken in their order, and numbers that are spoken for are looked up", async () => {
  const next = await plansOf((reader) => nextLines(reader, 1, 500));
  expect(next).toEqual([expect.stringMatching(/SEARCH import_lines USING PRIMARY KEY/)]);
  const taken = (await plansOf((reader) => takenNumbers(reader, ["1"], 1))).join();
  expect(taken).toContain("import_lines_by_number");
  expect(taken).not.toMatch(/SCAN (dids|import_lines)/);
  expect((await plansOf(importsWithLeftovers)).join()).not.toMatch(/SCAN import_lines/);
});

test("the next reference of a verification is found at the end of its index", () => {
  const plan = store
    .rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${NEXT_REFERENCE}`, [1])
    .map(({ detail }) => detail);
  expect(plan.join()).toContain("INDEX verifications_by_reference");
  expect(plan.join()).not.toContain("TEMP B-TREE");
});
