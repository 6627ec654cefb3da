import type { Transaction } from "@/db/store";
import type { VerificationRecord } from "./find-verification";

type Changed = Pick<
  VerificationRecord,
  "identityId" | "addressId" | "status" | "reason" | "submittedAt" | "decidedAt" | "revokedAt"
>;

const UPDATE = `
  UPDATE verifications SET identity_id = ?, address_id = ?, status = ?, reason = ?,
    submitted_at = ?, decided_at = ?, revoked_at = ?
  WHERE id = ? AND account_id = ? AND status = ?`;

/** @throws when it is no longer in the state that was decided upon */
export async function setVerification(
  tx: Transaction,
  stored: VerificationRecord,
  change: Partial<Changed>,
): Promise<void> {
  const it = { ...stored, ...change };
  const rows = tx.run(UPDATE, [
    it.identityId,
    it.addressId,
    it.status,
    it.reason,
    it.submittedAt.getTime(),
    it.decidedAt?.getTime() ?? null,
    it.revokedAt?.getTime() ?? null,
    stored.id,
    stored.accountId,
    stored.status,
  ]);
  if (rows !== 1) throw new Error(`${stored.reference} changed while it was decided`);
}
