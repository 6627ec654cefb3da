import type { AttentionReason } from "@/lib/did/attention";
import type { Did } from "@/lib/did/did";
import { willRenewByItself } from "@/lib/did/due";
import type { DidStatus, Trouble } from "@/lib/did/status";
import { type TimeLeft, timeLeft } from "@/lib/did/time-left";
import type { DidRow } from "./did-row";
import { daysWords, formatDay } from "./wording-time";

const STATUS_WORDS = {
  active: "Active",
  not_configured: "Not configured",
  awaiting_registration: "Awaiting registration",
  terminated: "Terminated",
  expiring_soon: "Expiring soon",
  porting: "Porting in progress",
  blocked: "Blocked",
} as const satisfies Record<DidStatus, string>;

export function statusWord(status: DidStatus): string {
  return STATUS_WORDS[status];
}

export type Tone = "ok" | "warn" | "bad";

/** Colour never stands alone: each status is another circle and another word. */
export const STATUS_LOOKS = {
  active: { tone: "ok", glyph: "status-active" },
  not_configured: { tone: "warn", glyph: "status-not-configured" },
  awaiting_registration: { tone: "warn", glyph: "status-awaiting-registration" },
  terminated: { tone: "bad", glyph: "status-terminated" },
  expiring_soon: { tone: "warn", glyph: "status-expiring-soon" },
  porting: { tone: "warn", glyph: "status-porting" },
  blocked: { tone: "bad", glyph: "status-blocked" },
} as const satisfies Record<DidStatus, { tone: Tone; glyph: string }>;

export type StatusGlyph = (typeof STATUS_LOOKS)[DidStatus]["glyph"];

/** The sections over the list, in the order in which they stand; "All" comes before them. */
export const SECTIONS: readonly DidStatus[] = [
  "active",
  "not_configured",
  "awaiting_registration",
  "terminated",
  "expiring_soon",
  "porting",
  "blocked",
];

export function sectionName(status: DidStatus | null): string {
  return status === null ? "All" : STATUS_WORDS[status];
}

/** Two ways of being terminated: an expired number is renewed, a canceled one restored. */
export function terminatedHow(did: Did): "expired" | "canceled" {
  return did.canceledAt === null ? "expired" : "canceled";
}

/** Reasons as they stand in a row, a filter and an overview line. */
export const ATTENTION_WORDS = {
  blocked: "Blocked",
  registration: "Registration needed",
  lapsed: "Lapsed",
  "not-renewing": "Will not renew",
  "not-configured": "Not configured",
  service: "Service needs changes",
} as const satisfies Record<AttentionReason, string>;

/** "Why this status", a line a trouble, where no fact of the number makes it more exact. */
export const TROUBLE_WORDS = {
  canceled: "Canceled by hand",
  expired: "No service time is left",
  portingIn: "The port-in is not finished",
  unregistered: "Registration is not approved yet",
  blocked: "Blocked by the provider",
  notRenewing: "No billing cycles are left",
  unrouted: "No voice-in trunk or trunk group",
  withoutCapacity: "No capacity",
} as const satisfies Record<Trouble, string>;

/** What a row says of a number whose due renewal or removal is not dealt with yet. */
export const BEING_UPDATED = "Being updated";

export interface TimeLeftWords {
  readonly text: string;
  readonly tone: "mute" | "warn" | "bad";
}

/** The line under the status; `null` where there is nothing to say. */
export function rowTimeLeft(
  row: Pick<DidRow, "did" | "isBeingUpdated">,
  now: Date,
  timeZone: string,
): TimeLeftWords | null {
  if (row.isBeingUpdated) return { text: BEING_UPDATED, tone: "mute" };
  const left = timeLeft(row.did, now);
  const toRegister = left.kind === "register-by" || left.kind === "register-overdue";
  if (toRegister && row.did.verification === "pending") return { text: "In review", tone: "mute" };
  return timeLeftWords(left, willRenewByItself(row.did), timeZone);
}

/** Whole days from which time that is running out is shown in amber. */
const SOON_DAYS = 7;

/** Amber from 7 days and whenever nothing will renew it; red in the aging pool alone. */
export function timeLeftWords(
  left: TimeLeft,
  renewsByItself: boolean,
  timeZone: string,
): TimeLeftWords | null {
  switch (left.kind) {
    case "not-begun":
      return { text: "Not started", tone: "mute" };
    case "running": {
      const tone = left.left.days <= SOON_DAYS || !renewsByItself ? "warn" : "mute";
      return { text: daysLeft(left.left), tone };
    }
    case "canceled":
      return { text: `${daysLeft(left.left)}, restore free`, tone: "warn" };
    case "aging":
      return { text: `${daysWords(left.left)} to ${left.wayBack}`, tone: "bad" };
    case "removal-pending":
      return { text: "Removal pending", tone: "bad" };
    case "register-by":
      return { text: registerWithin(left.left), tone: "warn" };
    case "register-overdue":
      return { text: "Registration overdue", tone: "warn" };
    case "porting":
      if (left.switchesAt === null) return null;
      return { text: `Switches ${formatDay(left.switchesAt, timeZone)}`, tone: "mute" };
  }
}

function daysLeft(left: { days: number; hours: number }): string {
  return left.days > 0 ? `${daysWords(left)} left` : daysWords(left);
}

function registerWithin(left: { days: number; hours: number }): string {
  if (left.days > 0) return `Register within ${daysWords(left)}`;
  return `${daysWords(left)} to register`;
}
