import type { Transaction } from "@/db/store";
import { attachDocuments } from "@/db/verifications/attach-documents";
import {
  findVerificationById,
  type VerificationRecord,
} from "@/db/verifications/find-verification";
import { insertVerification } from "@/db/verifications/insert-verification";
import { recordVerificationEvent } from "@/db/verifications/verification-events";
import type { Details } from "./details";
import { SYSTEM, type Writing } from "./writing";

/** The one that an earlier step of the batch made, as long as nothing else was decided about it. */
export async function verificationMade(
  tx: Transaction,
  { accountId, made: earlier }: Writing,
  shared: string,
  isApproved: boolean,
): Promise<VerificationRecord | null> {
  const id = earlier?.get(shared);
  if (id === undefined) return null;
  const stored = await findVerificationById(tx, accountId, id);
  return stored.status === (isApproved ? "approved" : "pending") ? stored : null;
}

/** A new one, with the papers that its reviewer sees; approved details are approved at once. */
export async function makeVerification(
  tx: Transaction,
  writing: Writing,
  details: Details,
  isApproved: boolean,
) {
  const { accountId, actor, now } = writing;
  const { identityId, addressId, identity } = details;
  const { id, reference } = await insertVerification(tx, {
    accountId,
    identityId,
    addressId,
    status: isApproved ? "approved" : "pending",
    reason: null,
    submittedAt: now,
    decidedAt: isApproved ? now : null,
  });
  await attachDocuments(tx, accountId, id, identity.rootId);
  const verification = { accountId, id };
  const event = { at: now, reasons: [], comment: null } as const;
  await recordVerificationEvent(tx, verification, { ...event, ...actor, action: "submitted" });
  if (!isApproved) return { id, reference };
  const approval = { ...event, ...SYSTEM, action: "auto-approved" } as const;
  await recordVerificationEvent(tx, verification, approval);
  return { id, reference };
}
