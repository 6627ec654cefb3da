/** Where a number's required end-user verification stands. */
export const VERIFICATION_STATES = ["unassigned", "pending", "approved", "rejected"] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

/** What moves a verification from one state to another. */
export const VERIFICATION_STEPS = [
  "submit",
  "approve",
  "reject",
  "resubmit",
  "unassign",
  "revoke",
] as const;
export type VerificationStep = (typeof VERIFICATION_STEPS)[number];

/** From where each step leads where. A step from any other state is refused. */
const VERIFICATION_TRANSITIONS = {
  submit: { from: ["unassigned", "approved", "rejected"], to: "pending" },
  approve: { from: ["pending"], to: "approved" },
  reject: { from: ["pending"], to: "rejected" },
  resubmit: { from: ["rejected"], to: "pending" },
  unassign: { from: ["rejected"], to: "unassigned" },
  revoke: { from: ["approved"], to: "rejected" },
} as const satisfies Record<
  VerificationStep,
  { readonly from: readonly VerificationState[]; readonly to: VerificationState }
>;

/** The state after a step; `null` = this step can't be taken from there. */
export function stateAfter(
  state: VerificationState,
  step: VerificationStep,
): VerificationState | null {
  const { from, to } = VERIFICATION_TRANSITIONS[step];
  return (from as readonly VerificationState[]).includes(state) ? to : null;
}

/** What the record of a verification says was done to it. */
export const VERIFICATION_ACTIONS = [
  "submitted",
  "resubmitted",
  "approved",
  "auto-approved",
  "rejected",
  "revoked",
] as const;
export type VerificationAction = (typeof VERIFICATION_ACTIONS)[number];

/** Why reviewers send details back; a comment may say more. */
export const REJECTION_REASONS = [
  "document-missing",
  "document-outdated",
  "document-unreadable",
  "name-differs",
  "address-differs",
  "address-not-local",
  "details-incomplete",
  "not-permitted",
  "other",
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];
