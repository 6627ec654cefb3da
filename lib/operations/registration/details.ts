import { findAddress } from "@/db/addresses/find-address";
import type { RegisteringDid } from "@/db/dids/registering-dids";
import { listDocuments } from "@/db/documents/list-documents";
import { findIdentity } from "@/db/identities/find-identity";
import type { Reader } from "@/db/store";
import { approvedDocuments } from "@/db/verifications/approved-documents";
import type { Proposal } from "@/lib/did/registration";
import { type DocumentKind, type Shortcoming, shortcomings } from "@/lib/did/requirement";
import type { Address, Identity } from "@/lib/numbers/end-user";

/** Which end-user details are to be assigned. */
export interface DetailIds {
  readonly identityId: number;
  readonly addressId: number | null;
}

/** End-user details with all by which they are judged. */
export interface Details extends DetailIds {
  readonly identity: Identity;
  readonly address: Address | null;
  readonly documents: readonly DocumentKind[];
  /** Behind an approval that still stands; `null` = none does. */
  readonly approved: readonly DocumentKind[] | null;
}

/** `not-current`: a newer version has taken their place. */
export type Unusable = "not-found" | "archived" | "not-current";

/** The account's own, in their newest versions, and the address with its own identity. */
export async function usableDetails(
  reader: Reader,
  accountId: number,
  { identityId, addressId }: DetailIds,
): Promise<Details | Unusable> {
  const identity = await findIdentity(reader, accountId, identityId);
  const address = addressId === null ? null : await findAddress(reader, accountId, addressId);
  const isLost = addressId !== null && address?.identityId !== identity?.rootId;
  if (identity === null || isLost) return "not-found";
  const both = address === null ? [identity] : [identity, address];
  if (both.some(({ archivedAt }) => archivedAt !== null)) return "archived";
  if (both.some(({ replacedAt }) => replacedAt !== null)) return "not-current";
  const documents = await listDocuments(reader, accountId, [identity.rootId]);
  return {
    identityId,
    addressId,
    identity,
    address,
    documents: documents.map(({ kind }) => kind),
    approved: await approvedDocuments(reader, accountId, { identityId, addressId }),
  };
}

/** What these details lack for a number. */
export function missingFor(did: RegisteringDid, details: Details): readonly Shortcoming[] {
  const { kind } = details.identity;
  const { address, documents } = details;
  return shortcomings(did.requirement, did.place, { kind, address, documents });
}

/** How these details meet a number; `current` is the identity that it has now. */
export function proposalFor(
  did: RegisteringDid,
  details: Details,
  current: Identity | null,
): Proposal {
  const { approved, identity } = details;
  const { documents } = did.requirement;
  return {
    meetsRequirement: missingFor(did, details).length === 0,
    isApproved: approved !== null && documents.every((kind) => approved.includes(kind)),
    isSameIdentity: current === null ? null : current.rootId === identity.rootId,
    isSameDetails: did.identityId === details.identityId && did.addressId === details.addressId,
  };
}
