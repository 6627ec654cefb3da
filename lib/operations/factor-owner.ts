import type { Actor } from "@/lib/did/audit";

/** Whose second factor it is, and the session in which it is dealt with. */
export interface FactorOwner {
  readonly id: number;
  /** `null` = staff. */
  readonly accountId: number | null;
  readonly email: string;
  readonly sessionIdHash: string;
  readonly actor: Actor;
}
