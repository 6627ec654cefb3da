import type { Reader } from "@/db/store";

interface Difference {
  readonly accountId: number;
  readonly what: string;
  readonly kept: number;
  readonly counted: number;
}

/** A table of kept counts, and the same counted from the numbers themselves. */
const COUNTERS = [
  {
    name: "section_counts",
    kept: "SELECT account_id, 'status ' || status AS what, count FROM section_counts",
    counted:
      "SELECT account_id, 'status ' || status AS what, count(*) AS count FROM dids GROUP BY 1, 2",
  },
  {
    name: "country_counts",
    kept: "SELECT account_id, country_code AS what, count FROM country_counts",
    counted: "SELECT account_id, country_code AS what, count(*) AS count FROM dids GROUP BY 1, 2",
  },
  {
    name: "expiry_weeks",
    kept: `SELECT account_id, iif(renews, 'renewing in week ', 'ending in week ') || week AS what, count
      FROM expiry_weeks`,
    counted: `SELECT account_id, iif(cycles_shown IS NOT 0, 'renewing in week ', 'ending in week ')
        || ((expires_at / 86400000 + 3) / 7) AS what, count(*) AS count
      FROM dids WHERE expires_at IS NOT NULL AND service_ended_at IS NULL GROUP BY 1, 2`,
  },
  {
    name: "attention_counts",
    kept: "SELECT account_id, 'reason ' || reason AS what, count FROM attention_counts",
    counted: `SELECT account_id, 'reason ' || value AS what, count(*) AS count
      FROM dids, json_each('[0,1,2,3,4,5]') WHERE attention >> value & 1 GROUP BY 1, 2`,
  },
  {
    name: "account_balances",
    kept: "SELECT account_id, 'the balance' AS what, balance_minor AS count FROM account_balances",
    counted:
      "SELECT account_id, 'the balance' AS what, sum(amount_minor) AS count FROM ledger GROUP BY 1",
  },
  {
    name: "ledger_balances",
    kept: `SELECT account_id, 'the balance after entry ' || entry_id AS what,
        b.balance_minor AS count
      FROM ledger_balances b JOIN ledger ON id = entry_id`,
    counted: `SELECT account_id, 'the balance after entry ' || id AS what,
        sum(amount_minor) OVER (PARTITION BY account_id ORDER BY id) AS count
      FROM ledger`,
  },
] as const;

/** Kept counts that differ from the numbers, one line each. A count of 0 need not be kept. */
export async function counterDrift(reader: Reader): Promise<readonly string[]> {
  return COUNTERS.flatMap(({ name, kept, counted }) =>
    reader
      .rows<Difference>(
        `SELECT account_id AS accountId, what, sum(kept) AS kept, sum(counted) AS counted FROM (
           SELECT account_id, what, count AS kept, 0 AS counted FROM (${kept})
           UNION ALL SELECT account_id, what, 0, count FROM (${counted}))
         GROUP BY 1, 2 HAVING sum(kept) <> sum(counted)`,
      )
      .map(
        (it) =>
          `${name} of account ${it.accountId}: ${it.what} is kept as ${it.kept}, there are ${it.counted}`,
      ),
  );
}
