import type { DidRecord } from "@/db/dids/did-from-row";
import type { Transaction } from "@/db/store";
import type { VerificationRecord } from "@/db/verifications/find-verification";
import { approveDids } from "./approve-dids";
import type { Verdict } from "./carry-out-verdict";
import { rejectDids, revokeDids } from "./refuse-dids";
import type { Writing } from "./writing";

interface Followed {
  readonly stored: VerificationRecord;
  readonly step: Verdict["step"];
  /** `null` for an approval alone. */
  readonly reason: string | null;
}

/** What a verdict on their verification does to some numbers. */
export async function followVerdict(
  tx: Transaction,
  writing: Writing,
  { stored, step, reason }: Followed,
  dids: readonly DidRecord[],
): Promise<void> {
  const { identityId, addressId, id: verificationId } = stored;
  switch (step) {
    case "approve":
      return approveDids(tx, writing, dids, { identityId, addressId, verificationId });
    case "reject":
      return rejectDids(tx, writing, dids, reason ?? "");
    case "revoke":
      return revokeDids(tx, writing, dids, reason ?? "");
  }
}
