import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { exportDids } from "@/db/dids/export-dids";
import type { Store } from "@/db/store";
import type { CsvProfile } from "@/lib/numbers/csv-format";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { insertAccount } from "@/test/cast";
import { freshStore } from "@/test/database";
import { importNumbers } from "./import-numbers";
import { loadDemo } from "./load-demo";

const NOW = new Date("2026-11-23T10:05:00Z");
const folder = mkdtempSync(join(tmpdir(), "my-numbers-round-trip-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exported(store: Store, profile: CsvProfile): Promise<string> {
  const asked = { accountId: 1, query: DEFAULT_LIST_QUERY, profile, now: NOW };
  let text = "";
  for await (const block of exportDids(store, asked)) text += block;
  return text;
}

test.each(["systems", "spreadsheet"] as const)(
  "what one database exports for %s, another imports and exports alike",
  async (profile) => {
    const demo = await freshStore();
    await loadDemo(demo, { numbers: 1200, password: "a long demo password", now: NOW });
    const path = join(folder, `${profile}.csv`);
    writeFileSync(path, await exported(demo, profile));
    const copy = await freshStore();
    await insertAccount(copy, "Copy");
    const options = { accountName: "Copy", path, update: false, dryRun: false, skipBad: false };
    const result = await importNumbers(copy, options, NOW);
    expect(result).toMatchObject({ kind: "done", report: { added: 1200, bad: 0, firstBad: [] } });
    expect(await exported(copy, profile)).toBe(await exported(demo, profile));
  },
);
