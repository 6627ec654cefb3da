/** The largest count that can be set; more renewals than that are "unlimited". */
export const MAX_BILLING_CYCLES = 999;

/** Billing periods, in months, that a DID group may sell. */
export const BILLING_PERIODS = [1, 3, 6, 12, 24] as const;
export type BillingPeriod = (typeof BILLING_PERIODS)[number];
