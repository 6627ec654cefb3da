import type { Refusal } from "@/lib/did/decision";
import type { DocumentKind, Shortcoming } from "@/lib/did/requirement";
import type { RejectionReason, VerificationAction } from "@/lib/did/verification";
import { REFUSAL_WORDS } from "./wording-refusals";

export const DOCUMENT_KIND_WORDS = {
  "identity-proof": "Passport or identity card",
  "address-proof": "Proof of address",
  "company-extract": "Company register extract",
  other: "Other document",
} as const satisfies Record<DocumentKind, string>;

/** Why details were sent back, as the customer reads it. */
export const REJECTION_REASON_WORDS = {
  "document-missing": "A document is missing.",
  "document-outdated": "A document is too old.",
  "document-unreadable": "A document can't be read.",
  "name-differs": "The name on a document differs from the end user's name.",
  "address-differs": "The address on a document differs from the one given.",
  "address-not-local": "The address is not where the regulator asks for it.",
  "details-incomplete": "The end-user details are incomplete.",
  "not-permitted": "This end user may not hold numbers of this kind.",
  other: "See the comment.",
} as const satisfies Record<RejectionReason, string>;

/** Everything that the customer is told, in one text. */
export function rejectionText(reasons: readonly RejectionReason[], comment: string | null): string {
  const told = reasons.filter((reason) => reason !== "other");
  const sentences = told.map((reason) => REJECTION_REASON_WORDS[reason]);
  return [...sentences, ...(comment === null ? [] : [comment])].join(" ");
}

/** What was done to a verification, in the past tense. */
export const VERIFICATION_ACTION_WORDS = {
  submitted: "Submitted",
  resubmitted: "Submitted again",
  approved: "Approved",
  "auto-approved": "Approved automatically",
  rejected: "Rejected",
  revoked: "Approval revoked",
} as const satisfies Record<VerificationAction, string>;

/** Where a number is, in words. */
export interface PlaceNames {
  readonly country: string;
  readonly region: string | null;
  readonly city: string | null;
}

/** What is missing, as a sentence that says how it would be right. */
export function shortcomingWords(missing: Shortcoming, place: PlaceNames): string {
  switch (missing.kind) {
    case "name":
      return "The end user has no name yet.";
    case "identity":
      return `A ${missing.needed} identity is needed.`;
    case "address":
      return "An address is needed.";
    case "place":
      return `The address must be in ${place[missing.within] ?? place.country}.`;
    case "document":
      return `${DOCUMENT_KIND_WORDS[missing.document]} is missing.`;
  }
}

/** The same where the number is named beside it. */
export function missingWords(missing: readonly Shortcoming[]): readonly string[] {
  const place = { country: "its country", region: "its region", city: "its city" };
  return missing.map((one) => shortcomingWords(one, place));
}

/** Why a number was left out: what is missing of its end-user details says it all. */
export function leftOutWords(reason: Refusal, missing: readonly Shortcoming[]): string {
  return missing.length === 0 ? REFUSAL_WORDS[reason] : missingWords(missing).join(" ");
}

/** Where what is missing can be mended. */
export function shortcomingMend(
  missing: Shortcoming,
  identityId: number,
): { readonly label: string; readonly href: string } {
  const page = `/identities/${identityId}`;
  switch (missing.kind) {
    case "name":
      return { label: "Complete it", href: `${page}/edit` };
    case "identity":
      return { label: "New identity", href: `/identities/new?kind=${missing.needed}` };
    case "address":
    case "place":
      return { label: "Add an address", href: `${page}/addresses/new` };
    case "document":
      return { label: "Add it", href: `${page}?kind=${missing.document}#documents` };
  }
}

/** "2.4 MB". */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
