import type { Service, ServiceState } from "./service";

/** Where the request behind a service stands; the last two are its ends. */
export const REQUEST_STATES = [
  "new",
  "in-process",
  "pending",
  "active",
  "changes-required",
  "cancelation-pending",
  "rejected",
  "canceled",
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** What moves a request from one state to another. Customers resubmit and cancel; staff do the rest. */
export const REQUEST_STEPS = [
  "take",
  "approve",
  "send-back",
  "reject",
  "resubmit",
  "cancel",
  "confirm-removal",
] as const;
export type RequestStep = (typeof REQUEST_STEPS)[number];

type Transitions = Partial<Record<RequestStep, Partial<Record<RequestState, RequestState>>>>;

/** Reviewed in two steps, and sent back to be mended; canceled at once, whenever. */
const REVIEWED: Transitions = {
  take: { new: "in-process" },
  approve: { "in-process": "active" },
  "send-back": { "in-process": "changes-required" },
  resubmit: { "changes-required": "new" },
  cancel: {
    new: "canceled",
    "in-process": "canceled",
    active: "canceled",
    "changes-required": "canceled",
  },
};

/** A name once shown stands in the carriers' books: taking it out has to be confirmed. */
const DISPLAYED: Transitions = {
  approve: { pending: "active" },
  reject: { pending: "rejected" },
  cancel: { pending: "canceled", active: "cancelation-pending" },
  "confirm-removal": { "cancelation-pending": "canceled" },
};

const TRANSITIONS = {
  emergency: REVIEWED,
  a2p: REVIEWED,
  cnam: DISPLAYED,
} as const satisfies Record<Service, Transitions>;

/** The state in which a request begins. */
export const FIRST_STATES = {
  emergency: "new",
  a2p: "new",
  cnam: "pending",
} as const satisfies Record<Service, RequestState>;

/** The state after a step; `null` = this step can't be taken from there. */
export function requestAfter(
  service: Service,
  state: RequestState,
  step: RequestStep,
): RequestState | null {
  return TRANSITIONS[service][step]?.[state] ?? null;
}

/** What can be done to a request now, in the order of the steps. */
export function possibleSteps(service: Service, state: RequestState): readonly RequestStep[] {
  return REQUEST_STEPS.filter((step) => requestAfter(service, state, step) !== null);
}

/** Over for good: its numbers are free for another request. */
export function isClosed(state: RequestState): boolean {
  return state === "rejected" || state === "canceled";
}

/** What a number shows of its request: nothing of one that is over. */
export function shownState(state: RequestState): ServiceState {
  return state === "rejected" || state === "canceled" ? "not-configured" : state;
}

/** Waits for staff. */
export const WAITING_STATES = [
  "new",
  "in-process",
  "pending",
  "cancelation-pending",
] as const satisfies readonly RequestState[];

/** What the record of a request says was done to it. */
export const REQUEST_ACTIONS = [
  "requested",
  "resubmitted",
  "taken",
  "approved",
  "sent-back",
  "rejected",
  "canceled",
  "removal-asked",
  "removal-confirmed",
  "set-apart",
  "released",
] as const;
export type RequestAction = (typeof REQUEST_ACTIONS)[number];

/** Why reviewers send a request back or reject it; a comment may say more. */
export const REQUEST_REASONS = {
  emergency: ["address-imprecise", "address-unknown", "name-differs", "not-permitted", "other"],
  a2p: ["use-case-unclear", "sample-differs", "opt-out-missing", "not-permitted", "other"],
  cnam: ["name-differs", "name-misleading", "not-permitted", "other"],
} as const satisfies Record<Service, readonly string[]>;
export type RequestReason = (typeof REQUEST_REASONS)[Service][number];
