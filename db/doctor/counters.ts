/** Neither porting nor unregistered: its service time has begun. */
const BEGUN = `NOT (port_in_started_at IS NOT NULL AND port_in_finished_at IS NULL)
  AND NOT (registration_required = 1 AND registration_approved_at IS NULL)`;

/** A table of kept counts, and the same counted from the numbers themselves. */
export const COUNTERS = [
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
    name: "lapsed_counts",
    kept: `SELECT account_id, 'plan ' || price_plan_id || ' for months ' || months AS what, count
      FROM lapsed_counts`,
    counted: `SELECT account_id,
        'plan ' || price_plan_id || ' for months ' || billing_period_months AS what,
        count(*) AS count
      FROM dids WHERE attention >> 2 & 1 AND ${BEGUN} GROUP BY 1, 2`,
  },
  {
    name: "renewal_weeks",
    kept: `SELECT account_id, concat_ws(' ', 'week', week, 'plan', price_plan_id, 'for months',
        months, 'cycles', cycles) AS what, count
      FROM renewal_weeks`,
    counted: `SELECT account_id, concat_ws(' ', 'week', (expires_at / 86400000 + 3) / 7, 'plan',
        price_plan_id, 'for months', billing_period_months, 'cycles',
        min(coalesce(cycles_shown, 3), 3)) AS what, count(*) AS count
      FROM dids WHERE expires_at IS NOT NULL AND service_ended_at IS NULL
        AND cycles_shown IS NOT 0 AND ${BEGUN}
      GROUP BY 1, 2`,
  },
  {
    name: "number_sets",
    kept: "SELECT account_id, 'numbers held of ' || id AS what, held AS count FROM number_sets",
    counted: `SELECT s.account_id, 'numbers held of ' || s.id AS what, count(*) AS count
      FROM number_sets s JOIN number_set_members m ON m.set_id = s.id
      JOIN dids d ON d.number = m.number AND d.account_id = s.account_id GROUP BY 1, 2`,
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
