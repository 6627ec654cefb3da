/** Where a number's required end-user verification stands. */
export const VERIFICATION_STATES = ["unassigned", "pending", "approved", "rejected"] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];
