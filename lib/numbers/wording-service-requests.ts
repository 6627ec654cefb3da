import type { Service, ServiceTone } from "@/lib/did/service";
import { SERVICE_TONES } from "@/lib/did/service";
import {
  type RequestAction,
  type RequestReason,
  type RequestState,
  shownState,
} from "@/lib/did/service-request";
import { SERVICE_STATE_MEANINGS, SERVICE_STATE_WORDS } from "./wording-services";

export const REQUEST_STATE_WORDS = {
  new: SERVICE_STATE_WORDS.new,
  "in-process": SERVICE_STATE_WORDS["in-process"],
  pending: SERVICE_STATE_WORDS.pending,
  active: SERVICE_STATE_WORDS.active,
  "changes-required": SERVICE_STATE_WORDS["changes-required"],
  "cancelation-pending": SERVICE_STATE_WORDS["cancelation-pending"],
  rejected: "Rejected",
  canceled: "Canceled",
} as const satisfies Record<RequestState, string>;

/** What each state means for the customer, in a sentence. */
export const REQUEST_STATE_MEANINGS = {
  new: SERVICE_STATE_MEANINGS.new,
  "in-process": SERVICE_STATE_MEANINGS["in-process"],
  pending: SERVICE_STATE_MEANINGS.pending,
  active: SERVICE_STATE_MEANINGS.active,
  "changes-required": SERVICE_STATE_MEANINGS["changes-required"],
  "cancelation-pending": SERVICE_STATE_MEANINGS["cancelation-pending"],
  rejected: "The request was rejected. Its numbers are free for another one.",
  canceled: "The request is over. Its numbers are free for another one.",
} as const satisfies Record<RequestState, string>;

/** One that is over is gray, as its numbers are; a rejected one stays red in lists of requests. */
export function requestTone(state: RequestState): ServiceTone {
  return state === "rejected" ? "bad" : SERVICE_TONES[shownState(state)];
}

/** What was done to a request, in the past tense. */
export const REQUEST_ACTION_WORDS = {
  requested: "Requested",
  resubmitted: "Submitted again",
  taken: "Taken into process",
  approved: "Approved",
  "sent-back": "Sent back",
  rejected: "Rejected",
  canceled: "Canceled",
  "removal-asked": "Cancelation requested",
  "removal-confirmed": "Cancelation confirmed",
  "set-apart": "One number set apart",
  released: "Ended, its last number left the account",
} as const satisfies Record<RequestAction, string>;

/** Why a request was sent back or rejected, as the customer reads it. */
export const REQUEST_REASON_WORDS = {
  "address-imprecise": "The address is not precise enough: a floor or unit is missing.",
  "address-unknown": "Emergency services don't know this address.",
  "name-differs": "The name differs from the end user's name.",
  "name-misleading": "The name could mislead those who are called.",
  "use-case-unclear": "The use case does not say who is written to, and why.",
  "sample-differs": "A sample message does not fit the use case.",
  "opt-out-missing": "A sample message does not say how to opt out.",
  "not-permitted": "The service is not permitted for this end user.",
  other: "See the comment.",
} as const satisfies Record<RequestReason, string>;

/** Everything that the customer is told, in one text. */
export function requestReasonText(
  reasons: readonly RequestReason[],
  comment: string | null,
): string {
  const told = reasons.filter((reason) => reason !== "other");
  const sentences = told.map((reason) => REQUEST_REASON_WORDS[reason]);
  return [...sentences, ...(comment === null ? [] : [comment])].join(" ");
}

/** What a service is for, under the title of its page. */
export const SERVICE_PURPOSES = {
  emergency: "Emergency calls from your numbers, with the address to which help is sent",
  a2p: "Campaigns: what your numbers write, to whom, and for whom",
  cnam: "The name that those who are called see, for numbers of the United States",
} as const satisfies Record<Service, string>;

/** One request of each service, and several. */
export const REQUEST_NOUNS = {
  emergency: ["request", "requests"],
  a2p: ["campaign", "campaigns"],
  cnam: ["name", "names"],
} as const satisfies Record<Service, readonly [string, string]>;
