import { didsOfVerification } from "@/db/dids/registering-dids";
import type { Transaction } from "@/db/store";
import type { VerificationRecord } from "@/db/verifications/find-verification";
import { numbersOfVerification } from "@/db/verifications/numbers-of-verification";
import { setVerification } from "@/db/verifications/set-verification";
import { insertVerdictWork } from "@/db/verifications/verdict-work";
import { recordVerificationEvent } from "@/db/verifications/verification-events";
import type { RejectionReason, VerificationAction } from "@/lib/did/verification";
import { rejectionText } from "@/lib/numbers/wording-end-user";
import { MOST_AT_ONCE } from "@/lib/operations/batches/most-at-once";
import { followVerdict } from "./follow-verdict";
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

/**
 * Writes a verdict to the verification and to its numbers; more than are changed at once follow it
 * in steps. @returns how many they are, and the reason given
 */
export async function carryOutVerdict(
  tx: Transaction,
  writing: Writing,
  stored: VerificationRecord,
  verdict: Verdict,
): Promise<{ readonly numbers: number; readonly reason: string | null }> {
  const { accountId, actor } = writing;
  const { step } = verdict;
  const reason = step === "approve" ? null : rejectionText(verdict.reasons, verdict.comment);
  await writeVerdict(tx, writing, { stored, reason }, verdict);
  const { total: numbers } = await numbersOfVerification(tx, accountId, stored.id);
  if (numbers > MOST_AT_ONCE) {
    await insertVerdictWork(tx, { verificationId: stored.id, accountId, step, reason, actor });
    return { numbers, reason };
  }
  const of = { accountId, verificationId: stored.id };
  const dids = await didsOfVerification(tx, of, { most: MOST_AT_ONCE });
  await followVerdict(tx, writing, { stored, step, reason }, dids);
  return { numbers, reason };
}

async function writeVerdict(
  tx: Transaction,
  { actor, now }: Writing,
  { stored, reason }: { readonly stored: VerificationRecord; readonly reason: string | null },
  verdict: Verdict,
) {
  const reasons = verdict.step === "approve" ? [] : verdict.reasons;
  const status = verdict.step === "approve" ? "approved" : "rejected";
  const revoked = verdict.step === "revoke" ? { revokedAt: now } : {};
  await setVerification(tx, stored, { status, reason, decidedAt: now, ...revoked });
  const event = { at: now, ...actor, reasons, comment: verdict.comment };
  await recordVerificationEvent(tx, stored, { ...event, action: VERDICT_ACTIONS[verdict.step] });
}
