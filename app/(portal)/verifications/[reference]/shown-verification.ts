import { cache } from "react";
import { type EndUserChoices, endUserChoices } from "@/app/(portal)/end-user-choices";
import { verificationViewOf } from "@/app/(portal)/verifications/verification-view-of";
import { didsOfVerification } from "@/db/dids/registering-dids";
import { placeNames } from "@/db/places/place-names";
import { findVerification, type VerificationRecord } from "@/db/verifications/find-verification";
import { getStore } from "@/lib/app-store";
import { canResubmit } from "@/lib/did/registration";
import type { VerificationView } from "@/lib/numbers/verification-view";
import { appNow } from "@/lib/operations/app-clock";
import { MOST_AT_ONCE } from "@/lib/operations/batches/most-at-once";
import { settleDue } from "@/lib/operations/settle-due";

interface Shown {
  readonly record: VerificationRecord;
  readonly view: VerificationView;
  readonly now: Date;
}

/** A verification of the account, read once for title and page; another account's is not there. */
export const shownVerification = cache(
  async (accountId: number, reference: string): Promise<Shown | null> => {
    if (!/^[A-Z0-9-]{1,40}$/.test(reference)) return null;
    const store = await getStore();
    const now = await appNow(store);
    await settleDue(store, accountId, now);
    const record = await findVerification(store, accountId, reference);
    return record && { record, view: await verificationViewOf(store, record), now };
  },
);

/** Of more numbers than are changed at once, all of which have followed its rejection. */
export function isManyAgain({ status, isMany, following }: VerificationView): boolean {
  return status === "rejected" && isMany && following === 0;
}

/** What can be submitted again at once; `null` = nothing. */
export async function resubmissionOf(
  accountId: number,
  { record, view, now }: Shown,
  name: string,
): Promise<EndUserChoices | null> {
  if (record.status !== "rejected" || view.numberCount > MOST_AT_ONCE) return null;
  const store = await getStore();
  const of = { accountId, verificationId: record.id };
  const dids = await didsOfVerification(store, of, { most: MOST_AT_ONCE });
  const [first] = dids;
  if (first === undefined || !canResubmit(record.status, dids, now)) return null;
  const place = await placeNames(store, first.place);
  const didIds = dids.map(({ id }) => id);
  const current = view.identity?.rootId ?? null;
  const asked = { accountId, now, didIds, name, place, current, isReviewed: true };
  return endUserChoices(store, asked);
}
