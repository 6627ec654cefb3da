import type { RegisteringDid } from "@/db/dids/registering-dids";
import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import { attachDocuments } from "@/db/verifications/attach-documents";
import type { VerificationRecord } from "@/db/verifications/find-verification";
import { setVerification } from "@/db/verifications/set-verification";
import { recordVerificationEvent } from "@/db/verifications/verification-events";
import type { Details } from "./details";
import { eventOf, type Writing } from "./writing";

interface Again {
  readonly stored: VerificationRecord;
  readonly dids: readonly RegisteringDid[];
  readonly details: Details;
}

/** The verification and its numbers are in review once more. */
export async function writeResubmission(
  tx: Transaction,
  writing: Writing,
  { stored, dids, details }: Again,
) {
  const { accountId, actor, now } = writing;
  const { identityId, addressId, identity } = details;
  await setVerification(tx, stored, {
    status: "pending",
    decidedAt: null,
    identityId,
    addressId,
    reason: null,
    submittedAt: now,
  });
  await attachDocuments(tx, accountId, stored.id, identity.rootId);
  const event = { at: now, reasons: [], comment: null } as const;
  await recordVerificationEvent(tx, stored, { ...event, ...actor, action: "resubmitted" });
  const after = `${identity.name} · ${stored.reference}`;
  const told = { action: "verification-submitted", before: null, after } as const;
  await recordEvents(
    tx,
    accountId,
    dids.map(({ number }) => eventOf(number, writing, told)),
  );
  for (const did of dids) {
    const facts = { ...did, identityId, addressId, verification: "pending" } as const;
    await updateDid(tx, did, facts, now);
  }
}
