/** What people with power over others did: once done, it stays on record. */
export const AUDIT_ACTIONS = [
  "account-created",
  "account-disabled",
  "account-enabled",
  "account-closed",
  "credit-limit-set",
  "money-entered",
  "person-invited",
  "role-changed",
  "person-disabled",
  "person-enabled",
  "code-issued",
  "code-used",
  "sessions-ended",
  "second-factor-enabled",
  "second-factor-disabled",
  "second-factor-reset",
  "recovery-code-used",
  "number-blocked",
  "number-unblocked",
  "pool-allotted",
  "pool-changed",
  "pool-removal-confirmed",
  "pool-removal-stopped",
  "pool-removed",
  "clock-confirmed",
  "clock-moved",
  "verification-approved",
  "verification-rejected",
  "verification-revoked",
  "service-decided",
  "service-price-set",
  "view-started",
  "view-ended",
  "numbers-exported",
  "numbers-imported",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who did it. The name is kept as it was then. */
export interface Actor {
  readonly kind: "member" | "staff" | "system";
  /** `null` for the system alone. */
  readonly id: number | null;
  readonly name: string;
}

/** Whoever may run the commands on the machine itself. */
export const COMMAND: Actor = { kind: "system", id: null, name: "command" };

export interface AuditEvent {
  /** By the machine's clock. */
  readonly at: Date;
  readonly actor: Actor;
  /** Whose account it concerns; `null` = the provider's own house. */
  readonly accountId: number | null;
  readonly action: AuditAction;
  /** Who or what it was done to: an e-mail, a number, an account's name. */
  readonly subject: string | null;
  readonly detail: string | null;
}
