import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Store } from "@/db/store";
import type { CsvProfile } from "@/lib/numbers/csv-format";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { insertAccount } from "@/test/cast";
import { freshStore } from "@/test/database";
import { exported } from "@/test/exported";
import { importNumbers } from "./import-numbers";
import { loadDemo } from "./load-demo";

const NOW = new Date("2026-11-23T10:05:00Z");
const folder = mkdtempSync(join(tmpdir(), "my-numbers-round-trip-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (store: Store, profile: CsvProfile) =>
  exported(store, { accountId: 1, query: DEFAULT_LIST_QUERY, profile, now: NOW });

test.each(["systems", "spreadsheet"] as const)(
  "what one database exports for %s, another imports and exports alike",
  async (profile) => {
    const demo = await freshStore();
    await loadDemo(demo, { numbers: 1200, password: "a long demo password", now: NOW });
    const path = join(folder, `${profile}.csv`);
    writeFileSync(path, await fileOf(demo, profile));
    const copy = await freshStore();
    await insertAccount(copy, "Copy");
    const options = { accountName: "Copy", path, update: false, dryRun: false, skipBad: false };
    const result = await importNumbers(copy, options, NOW);
    expect(result).toMatchObject({ kind: "done", report: { added: 1200, bad: 0, firstBad: [] } });
    expect(await fileOf(copy, profile)).toBe(await fileOf(demo, profile));
  },
);
