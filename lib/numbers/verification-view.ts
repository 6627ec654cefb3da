import type { RejectionReason } from "@/lib/did/verification";
import type { Address, Identity, IdentityDocument } from "./end-user";
import type { VERIFICATION_ACTION_WORDS } from "./wording-end-user";

/** One thing that happened to a verification, as far as it is told. */
export interface ToldEvent {
  readonly at: Date;
  readonly actor: "member" | "api-key" | "staff" | "system";
  readonly actorName: string;
  readonly action: keyof typeof VERIFICATION_ACTION_WORDS;
  readonly reasons: readonly RejectionReason[];
  readonly comment: string | null;
}

/** A verification with all that its page shows. */
export interface VerificationView {
  readonly reference: string;
  readonly status: "pending" | "approved" | "rejected";
  /** What the customer is told of a rejection or a revocation. */
  readonly reason: string | null;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly identity: Identity | null;
  readonly address: Address | null;
  readonly documents: readonly IdentityDocument[];
  readonly events: readonly ToldEvent[];
  readonly numbers: readonly string[];
  readonly numberCount: number;
  /** Numbers that are still to follow what was decided. */
  readonly following: number;
  /** More numbers than are changed at once: it is not submitted again as a whole. */
  readonly isMany: boolean;
}

type Dated = Pick<VerificationView, "status" | "submittedAt" | "decidedAt">;

/** What was imported, or is older than the record of events, has its two dates alone. */
export function eventsOf(
  stored: readonly ToldEvent[],
  { status, submittedAt, decidedAt }: Dated,
): readonly ToldEvent[] {
  if (stored.length > 0) return stored;
  const plain = { reasons: [], comment: null } as const;
  const submitted = { ...plain, at: submittedAt, actor: "member", actorName: "" } as const;
  const first = { ...submitted, action: "submitted" } as const;
  if (decidedAt === null || status === "pending") return [first];
  return [first, { ...plain, at: decidedAt, actor: "staff", actorName: "", action: status }];
}
