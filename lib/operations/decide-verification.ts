import { didsOfVerification } from "@/db/dids/registering-dids";
import type { Store, Transaction } from "@/db/store";
import { findAnyVerification, type VerificationRecord } from "@/db/verifications/find-verification";
import { setVerification } from "@/db/verifications/set-verification";
import { recordVerificationEvent } from "@/db/verifications/verification-events";
import {
  type RejectionReason,
  stateAfter,
  type VerificationAction,
  type VerificationState,
} from "@/lib/did/verification";
import { rejectionText } from "@/lib/numbers/wording-end-user";
import { approveDids } from "./registration/approve-dids";
import { rejectDids, revokeDids } from "./registration/refuse-dids";
import type { Actor, Writing } from "./registration/writing";
import { settleAccount } from "./settle-due";

export type Verdict =
  | { readonly step: "approve"; readonly comment: string | null }
  | {
      readonly step: "reject" | "revoke";
      readonly reasons: readonly RejectionReason[];
      readonly comment: string | null;
    };

/** `state` is where it stands now: somebody was quicker. */
export type Decided =
  | { readonly kind: "decided"; readonly numbers: number }
  | { readonly kind: "not-found" }
  | { readonly kind: "not-open"; readonly state: VerificationState };

const ACTIONS = {
  approve: "approved",
  reject: "rejected",
  revoke: "revoked",
} as const satisfies Record<Verdict["step"], VerificationAction>;

/** Staff's decision, for every number that waits for it at once, on what is true now. */
export async function decideVerification(
  store: Store,
  { reference, verdict }: { readonly reference: string; readonly verdict: Verdict },
  actor: Actor,
  now: Date,
): Promise<Decided> {
  const known = await findAnyVerification(store, reference);
  if (known === null) return { kind: "not-found" };
  await settleAccount(store, known.accountId, now);
  return store.inTransaction(async (tx): Promise<Decided> => {
    const stored = await findAnyVerification(tx, reference);
    if (stored === null) return { kind: "not-found" };
    if (stateAfter(stored.status, verdict.step) === null) {
      return { kind: "not-open", state: stored.status };
    }
    const writing = { accountId: stored.accountId, actor, now };
    return { kind: "decided", numbers: await carryOut(tx, writing, stored, verdict) };
  });
}

async function carryOut(
  tx: Transaction,
  writing: Writing,
  stored: VerificationRecord,
  verdict: Verdict,
): Promise<number> {
  const { actor, now } = writing;
  const dids = await didsOfVerification(tx, writing.accountId, stored.id);
  const reasons = verdict.step === "approve" ? [] : verdict.reasons;
  const reason = verdict.step === "approve" ? null : rejectionText(reasons, verdict.comment);
  const status = verdict.step === "approve" ? "approved" : "rejected";
  const revoked = verdict.step === "revoke" ? { revokedAt: now } : {};
  await setVerification(tx, stored, { status, reason, decidedAt: now, ...revoked });
  const event = { at: now, ...actor, reasons, comment: verdict.comment };
  await recordVerificationEvent(tx, stored, { ...event, action: ACTIONS[verdict.step] });
  const { identityId, addressId, id: verificationId } = stored;
  if (verdict.step === "approve") {
    await approveDids(tx, writing, dids, { identityId, addressId, verificationId });
  } else if (verdict.step === "reject") await rejectDids(tx, writing, dids, reason ?? "");
  else await revokeDids(tx, writing, dids, reason ?? "");
  return dids.length;
}
