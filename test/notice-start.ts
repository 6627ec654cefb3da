import type { Store } from "@/db/store";
import type { ModelNumber } from "./notice-number";

const NUMBERS = `
  SELECT number, expires_at AS expiry, billing_anchor_day AS anchor,
    billing_period_months AS period, billing_cycles AS cycles, canceled_at AS canceled,
    (port_in_started_at IS NOT NULL AND port_in_finished_at IS NULL)
      OR (registration_required AND registration_approved_at IS NULL) AS waiting,
    service_end_cause AS ended, price_plan_id AS plan,
    iif(registration_required AND registration_approved_at IS NULL AND activated_at IS NULL
      AND canceled_at IS NULL AND verification IN ('unassigned', 'rejected')
      AND (port_in_started_at IS NULL OR port_in_finished_at IS NOT NULL),
      registration_deadline_at, NULL) AS deadline,
    coalesce((SELECT setup_minor + first_period_minor FROM order_items i
      WHERE i.order_id = d.order_id AND i.number = d.number AND refunded_at IS NULL), 0) AS paid
  FROM dids d WHERE account_id = ? ORDER BY number`;

const PRICES =
  "SELECT plan_id AS plan, effective_from AS since, monthly_minor AS monthly FROM price_rows";

const DECISIONS = `SELECT at, number FROM history
  WHERE account_id = ? AND actor = 'staff' AND action = 'verification-decided'`;

/** Monthly price of a plan in minor units, from an instant on. */
export interface ModelPrice {
  readonly plan: number;
  readonly since: number;
  readonly monthly: number;
}

/** When staff decided, and about which number. */
export type Decision = readonly [at: number, number: string];

/** An account's numbers as a plain model begins with them. */
export function modelNumbers(store: Store, accountId: number): ModelNumber[] {
  return store.rows<ModelNumber>(NUMBERS, [accountId]);
}

export function modelPrices(store: Store): readonly ModelPrice[] {
  return store.rows<ModelPrice>(PRICES);
}

export function modelDecisions(store: Store, accountId: number): Decision[] {
  const found = store.rows<{ at: number; number: string }>(DECISIONS, [accountId]);
  return found.map(({ at, number }) => [at, number]);
}
