import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { dayText, hrefOnDays } from "./notice";
import { counted } from "./wording";

export const CALENDAR_KINDS = ["end", "renew", "leave"] as const;
export type CalendarKind = (typeof CALENDAR_KINDS)[number];

/** How many numbers something happens to on a UTC day. */
export interface CalendarDay {
  readonly kind: CalendarKind;
  /** Midnight UTC. */
  readonly day: Date;
  readonly count: number;
}

export interface Calendar {
  readonly accountId: number;
  readonly accountName: string;
  readonly days: readonly CalendarDay[];
  /** Where the app is found, without a slash at its end. */
  readonly origin: string;
  readonly now: Date;
}

const LIST_KINDS = {
  end: "not-renewing",
  renew: "money-short",
  leave: "pool-end",
} as const satisfies Record<CalendarKind, Parameters<typeof hrefOnDays>[0]>;

/** One event a day and kind, however many numbers it is about (RFC 5545). */
export function icalendar({ accountId, accountName, days, origin, now }: Calendar): string {
  const host = new URL(origin).hostname;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//My Numbers//Calendar//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapedText(`Numbers of ${accountName}`)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
    ...days.flatMap(({ kind, day, count }) => {
      const link = `${origin}${hrefOnDays(LIST_KINDS[kind], { first: day, last: day })}`;
      return [
        "BEGIN:VEVENT",
        `UID:${kind}-${dayText(day)}-${accountId}@${host}`,
        `DTSTAMP:${instantText(now)}`,
        `DTSTART;VALUE=DATE:${dateText(day)}`,
        `DTEND;VALUE=DATE:${dateText(laterBy(day, DAY_MS))}`,
        `SUMMARY:${escapedText(summary(kind, count))}`,
        `DESCRIPTION:${escapedText(`Account ${accountName}\n${link}`)}`,
        `URL:${link}`,
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
      ];
    }),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function summary(kind: CalendarKind, count: number): string {
  const numbers = counted(count, "number");
  if (kind === "leave") return `${numbers} ${count === 1 ? "leaves" : "leave"} the aging pool`;
  return `${numbers} ${count === 1 ? `${kind}s` : kind}`;
}

/** TEXT of RFC 5545, 3.3.11. */
function escapedText(text: string): string {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n?|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

const LONGEST_OCTETS = 75;

/** Lines of at most 75 octets, none of them ending within a character. */
function folded(line: string): string {
  let octets = 0;
  let out = "";
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

function dateText(day: Date): string {
  return dayText(day).replaceAll("-", "");
}

function instantText(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}
