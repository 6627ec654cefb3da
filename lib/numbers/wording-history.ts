import { SERVICE_END_CAUSES, type ServiceEndCause } from "@/lib/did/did";
import {
  type DetailsAction,
  type HistoryAction,
  type HistoryEvent,
  isOfDetails,
} from "@/lib/did/history";
import { CNAM_STATES, EMERGENCY_STATES, SERVICES } from "@/lib/did/service";
import { counted, midSentence } from "./wording";
import { SERVICE_STATE_WORDS, SERVICE_WORDS } from "./wording-services";
import { formatInstant } from "./wording-time";

/** What happened, in the past tense, without who and when. */
export const HISTORY_WORDS = {
  imported: "Imported",
  assigned: "Added to the account",
  renewed: "Renewed",
  "service-ended": "Service ended",
  removed: "Removed from the account",
  canceled: "Canceled",
  restored: "Restored",
  "billing-cycles-set": "Billing cycles set",
  "billing-period-set": "Billing period set",
  "description-set": "Description changed",
  "trunk-set": "Trunk changed",
  "capacity-set": "Capacity changed",
  blocked: "Blocked",
  unblocked: "Unblocked",
  "identity-set": "End-user details changed",
  "verification-submitted": "Verification submitted",
  "verification-decided": "Verification decided",
  "service-requested": "Service requested",
  "service-changed": "Service changed",
  "port-in-finished": "Port-in finished",
  "identity-created": "Identity created",
  "identity-edited": "Identity changed",
  "identity-archived": "Identity archived",
  "identity-brought-back": "Identity taken out of the archive",
  "identity-deleted": "Identity deleted",
  "address-added": "Address added",
  "address-edited": "Address changed",
  "address-removed": "Address removed",
  "document-added": "Document added",
  "document-removed": "Document removed",
} as const satisfies Record<HistoryAction, string>;

export const SERVICE_END_WORDS = {
  "cycles-used-up": "No billing cycles were left",
  "insufficient-balance": "The balance did not cover the renewal",
  canceled: "It had been canceled",
  "never-activated": "It was never activated",
  imported: "It had expired before it was imported",
} as const satisfies Record<ServiceEndCause, string>;

/** Who did it: a person by name, everything else by what it is. */
export function actorWords(event: Pick<HistoryEvent, "actor" | "actorName">): string {
  switch (event.actor) {
    case "member":
      return event.actorName;
    case "api-key":
      return `API key “${event.actorName}”`;
    case "staff":
      return "Provider";
    case "system":
      return "System";
  }
}

interface Change {
  readonly from: string | null;
  readonly to: string;
  /** Given: words that somebody wrote, in whatever language. */
  readonly isOwnWords?: true;
}

interface HistoryLine {
  readonly what: string;
  /** What the field held before and holds now, where it was a change from one to the other. */
  readonly change: Change | null;
  /** What else is known: until when, or why. */
  readonly detail: string | null;
}

type Told = Pick<HistoryEvent, "action" | "before" | "after">;

/** One event in words; times in the reader's zone. */
export function historyLine(event: Told, timeZone: string): HistoryLine {
  const { action, before, after } = event;
  if (!isOfDetails(action)) return numberLine({ action, before, after }, timeZone);
  return { what: HISTORY_WORDS[action], ...detailsLine(action, before, after) };
}

type ToldOfNumber = Told & { readonly action: Exclude<HistoryAction, DetailsAction> };

function numberLine({ action, before, after }: ToldOfNumber, timeZone: string): HistoryLine {
  const what = HISTORY_WORDS[action];
  switch (action) {
    case "renewed":
    case "restored":
      return { what, change: null, detail: untilWords(after, timeZone) };
    case "service-ended":
      return { what, change: null, detail: endCauseWords(after) };
    case "removed":
      return { what, change: null, detail: after === null ? null : (REMOVALS.get(after) ?? after) };
    case "service-requested": {
      const { service, reference } = requestTold(after);
      return { what: `${service} requested`, change: null, detail: reference };
    }
    case "verification-decided":
      return {
        what: (after === null ? undefined : DECISIONS.get(after)) ?? what,
        change: null,
        detail: before === "pending" ? null : before,
      };
    case "billing-cycles-set":
      return { what, change: { from: before, to: after ?? "unlimited" }, detail: null };
    case "service-changed": {
      const { service, state, reference } = requestTold(after);
      const change = changeOf(requestTold(before).state, state);
      return { what: `${service} changed`, change, detail: reference };
    }
    case "billing-period-set":
      return { what, change: changeOf(monthsWord(before), monthsWord(after)), detail: null };
    case "description-set":
      return { what, change: { ...changeOf(before, after), isOwnWords: true }, detail: null };
    case "trunk-set":
    case "capacity-set":
    case "identity-set":
      return { what, change: changeOf(before, after), detail: null };
    case "assigned":
    case "blocked":
    case "canceled":
    case "imported":
    case "port-in-finished":
    case "unblocked":
    case "verification-submitted":
      return { what, change: null, detail: after };
  }
}

function detailsLine(
  action: DetailsAction,
  before: string | null,
  after: string | null,
): Omit<HistoryLine, "what"> {
  const isEdit = action === "identity-edited" || action === "address-edited";
  if (isEdit && before !== null) return { change: changeOf(before, after), detail: null };
  return { change: null, detail: after ?? before };
}

function changeOf(from: string | null, to: string | null): Change {
  return { from, to: to ?? "none" };
}

function monthsWord(stored: string | null): string | null {
  return stored === null ? null : counted(Number(stored), "month");
}

const DECISIONS: ReadonlyMap<string, string> = new Map([
  ["approved", "Verification approved"],
  ["rejected", "Verification rejected"],
  ["revoked", "Registration revoked"],
]);

const REMOVALS: ReadonlyMap<string, string> = new Map([
  ["registration-deadline", "it was not registered in time"],
]);

/** "a2p in-process AC-2064": each part is told by what it is, whichever are there. */
function requestTold(stored: string | null) {
  const parts = (stored ?? "").split(" ");
  const service = SERVICES.find((one) => parts.includes(one));
  const reference = parts.find((part) => /^[A-Z]{2}-\d+$/.test(part)) ?? null;
  const rest = parts.filter((part) => part !== service && part !== reference).join(" ");
  return {
    service: service === undefined ? "Service" : SERVICE_WORDS[service],
    state: rest === "" ? null : stateWord(rest),
    reference,
  };
}

function stateWord(stored: string): string {
  const known = SERVICE_STATES.find((state) => state === stored);
  return known === undefined ? stored : midSentence(SERVICE_STATE_WORDS[known]);
}

const SERVICE_STATES = [...EMERGENCY_STATES, ...CNAM_STATES];

function endCauseWords(cause: string | null): string | null {
  const known = SERVICE_END_CAUSES.find((one) => one === cause);
  return known === undefined ? cause : midSentence(SERVICE_END_WORDS[known]);
}

function untilWords(stored: string | null, timeZone: string): string | null {
  if (stored === null) return null;
  const until = new Date(stored);
  return Number.isNaN(until.getTime()) ? stored : `until ${formatInstant(until, timeZone)}`;
}
