import { updateDid } from "@/db/dids/update-did";
import { recordEvents } from "@/db/history/record-events";
import type { Transaction } from "@/db/store";
import { attachDocuments } from "@/db/verifications/attach-documents";
import { insertVerification } from "@/db/verifications/insert-verification";
import { recordVerificationEvent } from "@/db/verifications/verification-events";
import { approveDids } from "./approve-dids";
import type { Group } from "./decide-assignments";
import type { Details } from "./details";
import { eventOf, SYSTEM, type Writing } from "./writing";

/** Approved details pass at once; a live number keeps what it has until the others are approved. */
export async function submitVerification(
  tx: Transaction,
  writing: Writing,
  details: Details,
  group: Group,
): Promise<string> {
  const { accountId, actor, now } = writing;
  const { identityId, addressId, identity } = details;
  const isApproved = group[0].verification === "approved";
  const { id, reference } = await insertVerification(tx, {
    accountId,
    identityId,
    addressId,
    status: isApproved ? "approved" : "pending",
    reason: null,
    submittedAt: now,
    decidedAt: isApproved ? now : null,
  });
  const verification = { accountId, id };
  await attachDocuments(tx, accountId, id, identity.rootId);
  const event = { at: now, reasons: [], comment: null } as const;
  await recordVerificationEvent(tx, verification, { ...event, ...actor, action: "submitted" });
  const after = `${identity.name} · ${reference}`;
  const told = { action: "verification-submitted", before: null, after } as const;
  await recordEvents(
    tx,
    accountId,
    group.map(({ did }) => eventOf(did.number, writing, told)),
  );
  for (const { did } of group) {
    const own = did.registrationApprovedAt === null ? { identityId, addressId } : {};
    const submitted = { ...did, ...own, verification: "pending", verificationId: id } as const;
    if (!isApproved) await updateDid(tx, did, submitted, now);
  }
  if (isApproved) {
    await recordVerificationEvent(tx, verification, {
      ...event,
      ...SYSTEM,
      action: "auto-approved",
    });
    const dids = group.map(({ did }) => did);
    await approveDids(tx, { ...writing, actor: SYSTEM }, dids, {
      identityId,
      addressId,
      verificationId: id,
    });
  }
  return reference;
}
