import type { StoredFacts } from "@/db/dids/did-columns";
import type { Transaction } from "@/db/store";
import { insertVerification } from "@/db/verifications/insert-verification";

/** Stores the verification that a line says was submitted. */
export async function makeVerification(
  tx: Transaction,
  { number, verification, identityId, accountId }: StoredFacts,
  now: Date,
): Promise<number> {
  if (verification === "unassigned" || identityId === null) {
    throw new Error(`${number} has nothing to verify`);
  }
  const { id } = await insertVerification(tx, {
    accountId,
    identityId,
    addressId: null,
    status: verification,
    reason: null,
    submittedAt: now,
    decidedAt: verification === "pending" ? null : now,
  });
  return id;
}
