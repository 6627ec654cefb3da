import { didsOfVerification } from "@/db/dids/registering-dids";
import type { Transaction } from "@/db/store";
import type { VerificationRecord } from "@/db/verifications/find-verification";
import { setVerification } from "@/db/verifications/set-verification";
import { recordVerificationEvent } from "@/db/verifications/verification-events";
import type { RejectionReason, VerificationAction } from "@/lib/did/verification";
import { rejectionText } from "@/lib/numbers/wording-end-user";
import { approveDids } from "./approve-dids";
import { rejectDids, revokeDids } from "./refuse-dids";
import type { Writing } from "./writing";

export type Verdict =
  | { readonly step: "approve"; readonly comment: string | null }
  | {
      readonly step: "reject" | "revoke";
      readonly reasons: readonly RejectionReason[];
      readonly comment: string | null;
    };

export const VERDICT_ACTIONS = {
  approve: "approved",
  reject: "rejected",
  revoke: "revoked",
} as const satisfies Record<Verdict["step"], VerificationAction>;

/** Writes a verdict to the verification and to its numbers. @returns them, and the reason given */
export async function carryOutVerdict(
  tx: Transaction,
  writing: Writing,
  stored: VerificationRecord,
  verdict: Verdict,
): Promise<{ readonly numbers: number; readonly reason: string | null }> {
  const { actor, now } = writing;
  const dids = await didsOfVerification(tx, writing.accountId, stored.id);
  const reasons = verdict.step === "approve" ? [] : verdict.reasons;
  const reason = verdict.step === "approve" ? null : rejectionText(reasons, verdict.comment);
  const status = verdict.step === "approve" ? "approved" : "rejected";
  const revoked = verdict.step === "revoke" ? { revokedAt: now } : {};
  await setVerification(tx, stored, { status, reason, decidedAt: now, ...revoked });
  const event = { at: now, ...actor, reasons, comment: verdict.comment };
  await recordVerificationEvent(tx, stored, { ...event, action: VERDICT_ACTIONS[verdict.step] });
  const { identityId, addressId, id: verificationId } = stored;
  if (verdict.step === "approve") {
    await approveDids(tx, writing, dids, { identityId, addressId, verificationId });
  } else if (verdict.step === "reject") await rejectDids(tx, writing, dids, reason ?? "");
  else await revokeDids(tx, writing, dids, reason ?? "");
  return { numbers: dids.length, reason };
}
