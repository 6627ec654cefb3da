import type { DaySpan, NoticeKind } from "@/lib/did/notices";
import { isOneDay, type Notice } from "./notice";
import type { MailChoice } from "./notice-preferences";
import { counted, formatCount } from "./wording";
import { formatDay } from "./wording-time";

/** A kind of notice, as its name wherever it is chosen or filtered. */
export const NOTICE_KIND_WORDS = {
  "not-renewing": "Numbers that will not renew",
  "money-short": "Numbers that the money may not cover",
  "renewal-failed": "Renewals that failed",
  "pool-end": "End of the aging pool",
  "money-out": "Money runs out",
  registration: "Registration deadlines",
  verification: "Verification decisions",
  service: "Service decisions",
} as const satisfies Record<NoticeKind, string>;

/** When each kind is told, for whoever chooses. */
export const NOTICE_KIND_HINTS = {
  "not-renewing": "30, 7 and 1 days before they end.",
  "money-short": "30, 7 and 1 days before they would renew.",
  "renewal-failed": "When the money was not there.",
  "pool-end": "7 and 1 days before a number is removed for good.",
  "money-out": "When it does not last for the next 14 days.",
  registration: "7 and 1 days before an unregistered number is removed.",
  verification: "When end-user details are approved or sent back.",
  service: "When a service is set up, needs changes or ends.",
} as const satisfies Record<NoticeKind, string>;

export const MAIL_CHOICE_WORDS = {
  digest: "In one e-mail a day",
  "at-once": "In an e-mail of its own",
  none: "No e-mail",
} as const satisfies Record<MailChoice, string>;

/** "3 numbers end", "1 number ends". */
function many(count: number, verb: string): string {
  return `${counted(count, "number")} ${count === 1 ? `${verb}s` : verb}`;
}

/** "on 9 Apr 2026", "between 7 Apr 2026 and 9 Apr 2026", in UTC as all days of notices. */
function onDays(days: DaySpan | null): string {
  if (days === null) return "";
  const last = formatDay(days.last, "UTC");
  return isOneDay(days) ? ` on ${last}` : ` between ${formatDay(days.first, "UTC")} and ${last}`;
}

function areOrIs(count: number): string {
  return count === 1 ? "is" : "are";
}

/** What happened or will, in one line. */
export function noticeTitle({ kind, count, days }: Notice): string {
  const numbers = counted(count, "number");
  switch (kind) {
    case "not-renewing":
      return `${many(count, "end")}${onDays(days)}`;
    case "money-short":
      return `${numbers} may not renew${onDays(days)}`;
    case "renewal-failed":
      return `${numbers} could not be renewed`;
    case "pool-end":
      return `${numbers} ${areOrIs(count)} removed${onDays(days)}`;
    case "money-out":
      return days === null
        ? "Money runs out"
        : `Money runs out in the week of ${formatDay(days.first, "UTC")}`;
    case "registration":
      return `${numbers} must be registered${onDays(days).replace(/^ on /, " by ")}`;
    case "verification":
      return `Verification decided for ${numbers}`;
    case "service":
      return `Services changed for ${numbers}`;
  }
}

const DETAILS = {
  "not-renewing": "No billing cycles left, or canceled. Renew or restore what you want to keep.",
  "money-short":
    "The available money does not cover that week. Add money before the renewals are due.",
  "renewal-failed":
    "There was not enough money, and service has ended. Renew while there is time in the aging pool.",
  "pool-end":
    "What leaves the aging pool can't be had back. Renew or restore what you want to keep.",
  "money-out": "Not all renewals of that week can be paid. Add money before it begins.",
  registration: "Without approved end-user details a number is removed then, and refunded.",
  verification: "End-user details were approved or sent back. See which.",
  service: "A service was set up, sent back or ended. See which.",
} as const satisfies Record<NoticeKind, string>;

/** What follows from it and what can be done. */
export function noticeDetail({ kind }: Pick<Notice, "kind">): string {
  return DETAILS[kind];
}

/** The link's own words: how many numbers it leads to. */
export function noticeLinkWords({ count }: Pick<Notice, "count">): string {
  return `Show ${counted(count, "number")}`;
}

/** What the bell says: "Notices, 3 unread". */
export function bellWords(unread: number, most: number): string {
  if (unread === 0) return "Notices";
  return `Notices, ${unreadFigure(unread, most)} unread`;
}

/** "3", and "99+" where there are more than can be told apart. */
export function unreadFigure(unread: number, most: number): string {
  return unread < most ? formatCount(unread) : `${formatCount(most - 1)}+`;
}
