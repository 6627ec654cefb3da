import { findAddress } from "@/db/addresses/find-address";
import { listVerificationDocuments } from "@/db/documents/list-documents";
import { findIdentity } from "@/db/identities/find-identity";
import type { Store } from "@/db/store";
import type { VerificationRecord } from "@/db/verifications/find-verification";
import { numbersOfVerification } from "@/db/verifications/numbers-of-verification";
import { countFollowing, findVerdictWork } from "@/db/verifications/verdict-work";
import { listVerificationEvents } from "@/db/verifications/verification-events";
import { eventsOf, type VerificationView } from "@/lib/numbers/verification-view";
import { MOST_AT_ONCE } from "@/lib/operations/batches/most-at-once";

/** All that the page of a verification shows, for members and for staff. */
export async function verificationViewOf(
  store: Store,
  record: VerificationRecord,
): Promise<VerificationView> {
  const { accountId, id, identityId, addressId } = record;
  const { reference, status, reason, submittedAt, decidedAt, revokedAt } = record;
  const { numbers, total } = await numbersOfVerification(store, accountId, id);
  const work = await findVerdictWork(store, id);
  return {
    reference,
    status,
    reason,
    submittedAt,
    decidedAt,
    revokedAt,
    identity: identityId === null ? null : await findIdentity(store, accountId, identityId),
    address: addressId === null ? null : await findAddress(store, accountId, addressId),
    documents: await listVerificationDocuments(store, accountId, id),
    events: eventsOf(await listVerificationEvents(store, accountId, id), record),
    numbers,
    numberCount: total,
    following: work === null ? 0 : await countFollowing(store, work),
    isMany: total > MOST_AT_ONCE,
  };
}
