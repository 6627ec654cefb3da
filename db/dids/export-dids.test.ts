import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Store } from "@/db/store";
import { statusOf } from "@/lib/did/status";
import { CSV_COLUMNS, type CsvProfile } from "@/lib/numbers/csv-format";
import { FORMULA_STARTS, SKIPPED_AT_START, unguarded } from "@/lib/numbers/csv-guard";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";
import { insertDid, NOW } from "@/test/cast";
import { freshStore } from "@/test/database";
import { exported } from "@/test/exported";
import { FULL_RUNS, RUNS_WITHIN_MS } from "@/test/fault-runs";
import { type ModelDid, modelAnswer } from "@/test/list-model";
import { aQueryOf } from "@/test/questions";
import { addRandomAccount } from "@/test/random-account";
import { addCoverage } from "@/test/random-coverage";

const RUNS = FULL_RUNS ? 1000 : 60;

const ASKED = { query: DEFAULT_LIST_QUERY, now: NOW };

function textOf(
  store: Store,
  accountId: number,
  profile: CsvProfile,
  query: ListQuery = DEFAULT_LIST_QUERY,
): Promise<string> {
  return exported(store, { ...ASKED, accountId, query, profile });
}

function recordsOf(text: string): Record<string, string>[] {
  const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: "greedy",
  });
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual(CSV_COLUMNS);
  return data;
}

/** A line for systems as the contract has it. */
function expectedRecord(row: ModelDid): Record<string, string> {
  const { did } = row;
  const said = (value: unknown) => (value === null ? "" : String(value));
  const at = (instant: Date | null) => instant?.toISOString() ?? "";
  const word = (state: string | null) => (state ?? "").replaceAll("-", "_");
  const isPorting = did.portInStartedAt !== null && did.portInFinishedAt === null;
  return {
    number: `+${did.number}`,
    description: said(did.description),
    country: row.country,
    region: said(row.regionCode),
    city: row.cityId === null ? "" : `Region ${row.cityId}`,
    number_type: row.type,
    status: statusOf(did, NOW),
    expires_at: at(did.expiresAt),
    billing_cycles_left: said(did.billingCycles),
    billing_period_months: said(did.billingPeriodMonths),
    monthly_price: "1.01",
    currency: "USD",
    trunk: did.trunkId === null ? "" : `name ${did.trunkId % 10}`,
    trunk_group: did.trunkGroupId === null ? "" : `name ${did.trunkGroupId % 10}`,
    included_channels: said(did.includedChannels),
    dedicated_channels: said(did.dedicatedChannels),
    capacity_limit: said(did.capacityLimit),
    registration: did.registrationRequired ? did.verification : "not_required",
    identity: row.identityId === null ? "" : `name ${row.identityId % 10}`,
    emergency: word(did.emergency),
    a2p: word(did.a2p),
    cnam: word(did.cnam),
    created_at: at(did.createdAt),
    canceled_at: at(did.canceledAt),
    porting: isPorting ? "yes" : "no",
    blocked_reason: said(did.blockedReason),
    activated_at: at(did.activatedAt),
    billing_anchor_day: said(did.billingAnchorDay),
  };
}

describe("the file for systems", () => {
  test(
    "is the model's answer to any question, every field as it is stored",
    async () => {
      const store = await freshStore();
      await addCoverage(store);
      const account = await addRandomAccount(store, { seed: 7, numbers: 150 });
      const other = await addRandomAccount(store, { seed: 8, numbers: 50 });
      const { accountId } = account.belongings;
      const all = [...account.rows, ...other.rows];
      await fc.assert(
        fc.asyncProperty(aQueryOf(account), async (query) => {
          const expected = modelAnswer(all, accountId, query, NOW).map(expectedRecord);
          expect(recordsOf(await textOf(store, accountId, "systems", query))).toEqual(expected);
        }),
        { numRuns: RUNS },
      );
    },
    RUNS_WITHIN_MS,
  );

  test("goes on over the edges of blocks without losing or doubling a number", async () => {
    const store = await freshStore();
    await addCoverage(store);
    const { belongings, rows } = await addRandomAccount(store, { seed: 9, numbers: 4500 });
    for (const key of ["number", "expires", "cycles"] as const) {
      const query = { ...DEFAULT_LIST_QUERY, sort: { key, descending: true }, page: 3 };
      const records = recordsOf(await textOf(store, belongings.accountId, "systems", query));
      const expected = modelAnswer(rows, belongings.accountId, query, NOW);
      expect(records.map((record) => record.number)).toEqual(
        expected.map((row) => `+${row.did.number}`),
      );
    }
  }, 120_000);

  test("takes lines as their ids come, without sorting them", async () => {
    const store = await freshStore();
    const { accountId } = await insertDid(store);
    const steps: string[] = [];
    const spying: Store = {
      ...store,
      row: (sql, parameters) => {
        const plan = store.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
        if (sql.includes("AS place")) steps.push(...plan.map(({ detail }) => detail));
        return store.row(sql, parameters);
      },
    };
    await exported(spying, { ...ASKED, accountId, profile: "systems" });
    const ways = steps.filter((step) => /^(SCAN|SEARCH|USE)/.test(step)).slice(0, 2);
    expect(ways).toEqual([
      expect.stringMatching(/^SCAN place VIRTUAL TABLE/),
      "SEARCH d USING INTEGER PRIMARY KEY (rowid=?)",
    ]);
    expect(steps.join("\n")).not.toContain("TEMP B-TREE");
  });

  test("keeps the billing cycles of a canceled number; the spreadsheet shows 0", async () => {
    const store = await freshStore();
    const { accountId } = await insertDid(store, { canceledAt: NOW, billingCycles: 4 });
    const [raw] = recordsOf(await textOf(store, accountId, "systems"));
    const [shown] = recordsOf(await textOf(store, accountId, "spreadsheet"));
    expect([raw?.billing_cycles_left, shown?.billing_cycles_left]).toEqual(["4", "0"]);
  });

  test("of an account without numbers is its header alone", async () => {
    const store = await freshStore();
    await addCoverage(store);
    const { belongings } = await addRandomAccount(store, { seed: 1, numbers: 0 });
    const text = await textOf(store, belongings.accountId, "systems");
    expect(text).toBe(`${CSV_COLUMNS.join(",")}\r\n`);
  });
});

describe("the file for spreadsheets", () => {
  const DANGEROUS = [
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(A1)",
    "\u2003=1",
    "\u200B\uFEFF=1",
    "\uFF1D1",
    "\uFF0B1",
    "\u2212 1",
    "'=1",
    '"=1"',
    "plain\n=1",
    "\n=1",
    "\t=1",
  ];

  test.each(DANGEROUS)(
    "%j runs in no line of it and comes back by taking the guard away",
    async (description) => {
      const store = await freshStore();
      const { accountId } = await insertDid(store, { description });
      const text = await textOf(store, accountId, "spreadsheet");
      const [record] = recordsOf(text);
      const field = record?.description ?? "";
      const start = [...field].find((mark) => !SKIPPED_AT_START.includes(mark)) ?? "";
      expect(FORMULA_STARTS.replace("'", "")).not.toContain(start);
      expect(field).not.toMatch(/[\r\n]/);
      expect(unguarded(field)).toBe(description.replace(/[\r\n]/g, " "));
    },
  );

  test("says that it is UTF-8, ends lines as spreadsheets do and keeps numbers text", async () => {
    const store = await freshStore();
    const { accountId, number } = await insertDid(store, { description: "Zürich 100%" });
    const text = await textOf(store, accountId, "spreadsheet");
    expect(text.startsWith("\uFEFFnumber,description,")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    const [record] = recordsOf(text);
    expect([record?.number, record?.description]).toEqual([`\t${number}`, "Zürich 100%"]);
  });

  test("guards what is shown of a number's references as well", async () => {
    const store = await freshStore();
    const { accountId } = await insertDid(store, { blockedAt: NOW, blockedReason: "=pay()" });
    const [record] = recordsOf(await textOf(store, accountId, "spreadsheet"));
    expect(record?.blocked_reason).toBe("'=pay()");
  });
});
