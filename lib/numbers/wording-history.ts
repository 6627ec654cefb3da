import type { ServiceEndCause } from "@/lib/did/did";
import type { HistoryAction, HistoryEvent } from "@/lib/did/history";

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
  "description-set": "Description changed",
  "trunk-set": "Trunk changed",
  "capacity-set": "Capacity changed",
  blocked: "Blocked",
  unblocked: "Unblocked",
  "verification-submitted": "Verification submitted",
  "verification-decided": "Verification decided",
  "service-requested": "Service requested",
  "service-changed": "Service changed",
  "port-in-finished": "Port-in finished",
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
