import type { AuditAction } from "@/lib/did/audit";

/** What was done, in the past tense. */
export const AUDIT_WORDS = {
  "account-created": "Account created",
  "account-disabled": "Account disabled",
  "account-enabled": "Account enabled",
  "credit-limit-set": "Credit limit set",
  "money-entered": "Money entered",
  "person-invited": "Person invited",
  "role-changed": "Role changed",
  "person-disabled": "Person disabled",
  "person-enabled": "Person enabled",
  "code-issued": "One-time link made",
  "code-used": "One-time link used",
  "sessions-ended": "Sessions ended",
  "second-factor-enabled": "Second factor enabled",
  "second-factor-disabled": "Second factor disabled",
  "second-factor-reset": "Second factor reset",
  "recovery-code-used": "Recovery code used",
  "number-blocked": "Number blocked",
  "number-unblocked": "Number unblocked",
  "verification-approved": "Verification approved",
  "verification-rejected": "Verification rejected",
  "verification-revoked": "Verification revoked",
  "view-started": "View as customer started",
  "view-ended": "View as customer ended",
  "numbers-exported": "Numbers exported in a view",
} as const satisfies Record<AuditAction, string>;
