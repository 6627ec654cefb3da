import type { Store } from "@/db/store";

const TABLES = [
  `SELECT number, account_id, expires_at, billing_cycles, service_ended_at, service_end_cause,
     status, attention, next_due_at FROM dids ORDER BY number`,
  "SELECT * FROM released_numbers ORDER BY number, released_at",
  "SELECT * FROM account_balances ORDER BY account_id",
];
/** In the order of each account: between accounts none is promised. */
const IN_ORDER = [
  "SELECT account_id, at, kind, amount_minor, number FROM ledger ORDER BY account_id, id",
  `SELECT account_id, at, number, action, before, after, amount_minor FROM history
   ORDER BY account_id, id`,
];

/** All that time leaves behind, as one text: equal in two databases that it left alike. */
export function settledState(store: Store): string {
  return JSON.stringify([...TABLES, ...IN_ORDER].map((sql) => store.rows(sql)));
}
