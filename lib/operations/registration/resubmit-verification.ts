import { didsOfVerification } from "@/db/dids/registering-dids";
import { findIdentity } from "@/db/identities/find-identity";
import type { Transaction } from "@/db/store";
import { findVerification, type VerificationRecord } from "@/db/verifications/find-verification";
import { canResubmit, whyNotAnotherIdentity } from "@/lib/did/registration";
import type { Shortcoming } from "@/lib/did/requirement";
import { MOST_AT_ONCE } from "@/lib/operations/batches/most-at-once";
import { type DetailIds, type Details, missingFor, type Unusable, usableDetails } from "./details";
import { writeResubmission } from "./write-resubmission";
import type { Writing } from "./writing";

export type Resubmitted =
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly reason: Unusable | "not-open" | "identity-in-use" }
  | { readonly kind: "unmet"; readonly missing: readonly Shortcoming[] };

/**
 * The same verification with other details, or the same ones mended; its numbers go on waiting. One
 * of more numbers than are changed at once goes to review by a batch, under a new reference.
 * It is always reviewed: a reviewer has said no, and another approval does not speak against that.
 */
export async function resubmitVerification(
  tx: Transaction,
  writing: Writing,
  reference: string,
  wanted: DetailIds,
): Promise<Resubmitted> {
  const { accountId, now } = writing;
  const stored = await findVerification(tx, accountId, reference);
  if (stored === null) return { kind: "refused", reason: "not-found" };
  const of = { accountId, verificationId: stored.id };
  const dids = await didsOfVerification(tx, of, { most: MOST_AT_ONCE + 1 });
  const isOpen = dids.length <= MOST_AT_ONCE && canResubmit(stored.status, dids, now);
  if (!isOpen) return { kind: "refused", reason: "not-open" };
  const details = await usableDetails(tx, accountId, wanted);
  if (typeof details === "string") return { kind: "refused", reason: details };
  const [missing] = dids.map((did) => missingFor(did, details)).filter((all) => all.length > 0);
  if (missing !== undefined) return { kind: "unmet", missing };
  const isInUse = dids.some((did) => whyNotAnotherIdentity(did) !== null);
  if (isInUse && (await isOther(tx, stored, details))) {
    return { kind: "refused", reason: "identity-in-use" };
  }
  await writeResubmission(tx, writing, { stored, dids, details });
  return { kind: "done" };
}

async function isOther(tx: Transaction, stored: VerificationRecord, details: Details) {
  const { accountId, identityId } = stored;
  const before = identityId === null ? null : await findIdentity(tx, accountId, identityId);
  return before !== null && before.rootId !== details.identity.rootId;
}
