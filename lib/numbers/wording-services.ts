import type { Service, ServiceState } from "@/lib/did/service";
import type { VerificationState } from "@/lib/did/verification";
import { midSentence } from "./wording";

export const SERVICE_WORDS = {
  emergency: "Emergency Calling",
  a2p: "A2P SMS",
  cnam: "CNAM",
} as const satisfies Record<Service, string>;

export const SERVICE_STATE_WORDS = {
  "not-configured": "Not configured",
  new: "New",
  "in-process": "In process",
  pending: "Pending",
  active: "Active",
  "changes-required": "Changes required",
  "cancelation-pending": "Cancelation pending",
} as const satisfies Record<ServiceState, string>;

/** What each state means for the customer, in a sentence for cards. */
export const SERVICE_STATE_MEANINGS = {
  "not-configured": "Supported, not set up. It needs assigned end-user details.",
  new: "The request waits for review.",
  "in-process": "The request is being reviewed.",
  pending: "The request is being reviewed.",
  active: "In service.",
  "changes-required": "The request was sent back. Change it and submit it again.",
  "cancelation-pending": "The request to remove it is being carried out.",
} as const satisfies Record<ServiceState, string>;

/** What a gray one means once an end user is there. */
export const OFF_AND_ASSIGNED = "Supported, not set up. End-user details are assigned.";

/** The name read out in place of an icon: "Emergency Calling: in process". */
export function serviceLabel(service: Service, state: ServiceState): string {
  return `${SERVICE_WORDS[service]}: ${midSentence(SERVICE_STATE_WORDS[state])}`;
}

export const VERIFICATION_WORDS = {
  approved: "Active",
  pending: "Pending",
  rejected: "Rejected",
  unassigned: "Not assigned",
} as const satisfies Record<VerificationState, string>;

export const VERIFICATION_LOOKS = {
  approved: { tone: "ok", glyph: "verification-active" },
  pending: { tone: "warn", glyph: "verification-pending" },
  rejected: { tone: "bad", glyph: "verification-rejected" },
  unassigned: { tone: "bad", glyph: "verification-unassigned" },
} as const satisfies Record<VerificationState, { tone: "ok" | "warn" | "bad"; glyph: string }>;

/** The name read out in place of the icon: "End-user verification: not assigned". */
export function verificationLabel(state: VerificationState): string {
  return `End-user verification: ${midSentence(VERIFICATION_WORDS[state])}`;
}

/** What a card about a verification is called. */
export const VERIFICATION_TITLES = {
  approved: "Verification active",
  pending: "Verification pending",
  rejected: "Verification rejected",
  unassigned: "End-user details not assigned",
} as const satisfies Record<VerificationState, string>;

/** What each state means for a number that was never approved, in a sentence for cards. */
export const VERIFICATION_MEANINGS = {
  approved: "The end-user details are verified.",
  pending: "The end-user details are in review. The number starts when they are approved.",
  rejected: "Update the end-user details and submit them again.",
  unassigned: "The number needs verified end-user details before it starts.",
} as const satisfies Record<VerificationState, string>;

/** The same for a number that has been approved before: it goes on meanwhile. */
export const REVERIFICATION_MEANINGS = {
  approved: VERIFICATION_MEANINGS.approved,
  pending: "Changed end-user details are in review. The earlier approval stands meanwhile.",
  rejected: "The changed end-user details were not accepted. Update them and submit them again.",
  unassigned: "The number needs verified end-user details.",
} as const satisfies Record<VerificationState, string>;

/** What the request behind a service is called. */
export const SERVICE_REQUEST_WORDS = {
  emergency: "Request",
  a2p: "Campaign",
  cnam: "Name shown",
} as const satisfies Record<Service, string>;

export const REQUIRED_IDENTITY_WORDS = {
  any: "Personal or business identity",
  personal: "Personal identity",
  business: "Business identity",
} as const;

export const IDENTITY_KIND_WORDS = {
  personal: "Personal",
  business: "Business",
  unnamed: "Unnamed end user",
} as const satisfies Record<"personal" | "business" | "unnamed", string>;
