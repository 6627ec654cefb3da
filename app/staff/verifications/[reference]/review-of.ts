import { verificationViewOf } from "@/app/(portal)/verifications/verification-view-of";
import { findAccountName } from "@/db/accounts/find-account-name";
import { didsOfVerification } from "@/db/dids/registering-dids";
import { placeNames } from "@/db/places/place-names";
import { findAnyVerification } from "@/db/verifications/find-verification";
import { getStore } from "@/lib/app-store";
import { shortcomings } from "@/lib/did/requirement";
import { requirementFacts } from "@/lib/numbers/assign-choice";
import type { VerificationView } from "@/lib/numbers/verification-view";
import { shortcomingWords } from "@/lib/numbers/wording-end-user";

export interface ReviewFacts {
  readonly view: VerificationView;
  readonly accountName: string;
  /** What the numbers ask for; `null` = no number is left. */
  readonly requirement: readonly (readonly [string, string])[] | null;
  /** What is missing by that, in words. */
  readonly missing: readonly string[];
}

/** A verification of any account as its reviewer sees it. */
export async function reviewOf(reference: string): Promise<ReviewFacts | null> {
  if (!/^[A-Z0-9-]{1,40}$/.test(reference)) return null;
  const store = await getStore();
  const record = await findAnyVerification(store, reference);
  if (record === null) return null;
  const view = await verificationViewOf(store, record);
  const accountName = await findAccountName(store, record.accountId);
  const of = { accountId: record.accountId, verificationId: record.id };
  const [did] = await didsOfVerification(store, of, { most: 1 });
  if (did === undefined) return { view, accountName, requirement: null, missing: [] };
  const place = await placeNames(store, did.place);
  const { identity, address } = view;
  const kinds = view.documents.map(({ kind }) => kind);
  const endUser = { kind: identity?.kind ?? "unnamed", address, documents: kinds } as const;
  const missing = shortcomings(did.requirement, did.place, endUser);
  return {
    view,
    accountName,
    requirement: requirementFacts(did.requirement, did.place, place),
    missing: missing.map((one) => shortcomingWords(one, place)),
  };
}
