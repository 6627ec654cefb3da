import type { Transaction } from "@/db/store";
import type { VerificationState } from "@/lib/did/verification";

export interface NewVerification {
  readonly accountId: number;
  readonly identityId: number;
  readonly addressId: number | null;
  readonly status: Exclude<VerificationState, "unassigned">;
  readonly reason: string | null;
  readonly submittedAt: Date;
  readonly decidedAt: Date | null;
}

/** References run on from here, one above the newest. */
const FIRST_REFERENCE = 10_001;

/** In the words of the index that finds it without a look at all of them. */
export const NEXT_REFERENCE = `
  SELECT COALESCE((
    SELECT CAST(substr(reference, 4) AS INTEGER)
    FROM verifications INDEXED BY verifications_by_reference
    WHERE reference GLOB 'VR-[0-9]*' ORDER BY CAST(substr(reference, 4) AS INTEGER) DESC LIMIT 1
  ) + 1, ?) AS next`;
const INSERT = `
  INSERT INTO verifications
    (account_id, reference, identity_id, address_id, status, reason, submitted_at, decided_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id`;

/** Stores an end-user verification under the next free reference. */
export async function insertVerification(
  tx: Transaction,
  it: NewVerification,
): Promise<{ readonly id: number; readonly reference: string }> {
  const next = tx.row<{ next: number }>(NEXT_REFERENCE, [FIRST_REFERENCE])?.next;
  const reference = `VR-${next}`;
  const stored = tx.row<{ id: number }>(INSERT, [
    it.accountId,
    reference,
    it.identityId,
    it.addressId,
    it.status,
    it.reason,
    it.submittedAt.getTime(),
    it.decidedAt?.getTime() ?? null,
  ]);
  if (stored === undefined) throw new Error("the verification was not stored");
  return { id: stored.id, reference };
}
