import { refusalOf } from "./action-table";
import type { Change, Offered } from "./change";
import { approve, type Decision, refuse } from "./decision";
import type { Did } from "./did";

/** The largest count that can be set; more renewals than that are "unlimited". */
export const MAX_BILLING_CYCLES = 999;

/** Billing periods, in months, that a DID group may sell. */
export const BILLING_PERIODS = [1, 3, 6, 12, 24] as const;
export type BillingPeriod = (typeof BILLING_PERIODS)[number];

/** How many times a number renews by itself from now on; `null` = unlimited. */
export function decideCycles(did: Did, cycles: number | null, now: Date): Decision<Change> {
  const refusal = refusalOf("cycles", did, now);
  if (refusal !== null) return refuse(refusal);
  if (did.billingCycles === cycles) return refuse("unchanged");
  return approve({ facts: { billingCycles: cycles }, months: 0 });
}

/** The period by which a number renews itself, from its next renewal on. */
export function decideBillingPeriod(did: Offered, months: number, now: Date): Decision<Change> {
  const refusal = refusalOf("cycles", did, now);
  if (refusal !== null) return refuse(refusal);
  if (!did.periodsSold.includes(months)) return refuse("period-not-sold");
  if (did.billingPeriodMonths === months) return refuse("unchanged");
  return approve({ facts: { billingPeriodMonths: months }, months: 0 });
}
