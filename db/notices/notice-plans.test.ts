import { expect, test } from "vitest";
import type { Reader } from "@/db/store";
import { insertDid } from "@/test/cast";
import { freshStore } from "@/test/database";
import { countEnding, countLeaving, countRenewing } from "./count-ahead";
import { decidedNumbers } from "./decided-numbers";
import { failedRenewals, registrationDeadlines } from "./told-numbers";

const STRETCH = { from: new Date(0), until: new Date(1) };

/** The plans of all statements that a question runs. */
async function plansOf(ask: (reader: Reader) => Promise<unknown>): Promise<string[]> {
  const store = await freshStore();
  await insertDid(store);
  const plans: string[] = [];
  const explain = (sql: string, parameters?: Parameters<Reader["rows"]>[1]) => {
    const plan = store.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, parameters);
    plans.push(...plan.map(({ detail }) => detail).filter((it) => /SCAN|SEARCH/.test(it)));
  };
  const watching: Reader = {
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
  await ask(watching);
  return plans.filter((it) => !it.includes("CONSTANT ROW"));
}

const BY_EXPIRY = "dids_by_expiry (account_id=? AND status=? AND expires_at>? AND expires_at<?)";

test("numbers that end, renew and leave are counted in the index of expiries alone", async () => {
  for (const count of [countEnding, countRenewing]) {
    const plans = await plansOf((reader) => count(reader, 1, STRETCH));
    expect(plans.map((it) => it.replace(/SEARCH dids USING (COVERING )?INDEX /, ""))).toEqual([
      BY_EXPIRY,
      BY_EXPIRY,
    ]);
    expect(plans.filter((it) => it.includes("COVERING"))).toHaveLength(1);
  }
  const pool = await plansOf((reader) => countLeaving(reader, 1, STRETCH));
  expect(pool).toEqual([`SEARCH dids USING COVERING INDEX ${BY_EXPIRY}`]);
});

test("failed renewals, deadlines and decisions are looked up by account and time", async () => {
  const [failed] = await plansOf((reader) => failedRenewals(reader, 1, new Date(0), new Date(1)));
  expect(failed).toContain(BY_EXPIRY);
  const [deadline] = await plansOf((reader) => registrationDeadlines(reader, 1, STRETCH));
  expect(deadline).toContain("dids_by_deadline (account_id=? AND registration_deadline_at>?");
  const since = { since: new Date(0), until: new Date(1) };
  const asked = { action: "service-changed", results: ["active"], before: null, ...since } as const;
  const [decided] = await plansOf((reader) => decidedNumbers(reader, 1, asked));
  expect(decided).toContain("history_of_action (account_id=? AND action=? AND at>? AND at<?)");
});
