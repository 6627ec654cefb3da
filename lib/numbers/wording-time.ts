import type { Span } from "@/lib/did/time-left";
import { counted } from "./wording";

interface ClockParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly time: string;
  readonly zone: string;
}

/** An exact instant with the short name of its zone: "25 Nov 2026, 14:20 UTC". */
export function formatInstant(instant: Date, timeZone: string): string {
  const { day, month, year, time, zone } = clockParts(instant, timeZone);
  return `${day} ${month} ${year}, ${time} ${zone}`;
}

/** "25 Nov 2026", the day that it is in the zone. */
export function formatDay(instant: Date, timeZone: string): string {
  const { day, month, year } = clockParts(instant, timeZone);
  return `${day} ${month} ${year}`;
}

/** For axis labels alone, where the year goes without saying: "25 Nov". */
export function formatAxisDay(instant: Date, timeZone: string): string {
  const { day, month } = clockParts(instant, timeZone);
  return `${day} ${month}`;
}

/** What the zone is called at that instant: "UTC", "CET", "GMT+9". */
export function zoneName(instant: Date, timeZone: string): string {
  return clockParts(instant, timeZone).zone;
}

/** What stands for whole days under a status: "12 days", "Less than a day (17 h)". */
export function daysWords(left: Span): string {
  if (left.days > 0) return counted(left.days, "day");
  return left.hours > 0 ? `Less than a day (${left.hours} h)` : "Less than an hour";
}

/** The longer form for cards: "2 days 4 hours", "5 hours", "less than an hour". */
export function spanWords(left: Span): string {
  const hours = left.hours > 0 ? counted(left.hours, "hour") : "";
  if (left.days === 0) return hours || "less than an hour";
  return hours === "" ? counted(left.days, "day") : `${counted(left.days, "day")} ${hours}`;
}

/** Asks for one zone twice: British English names Europe's zones, American English America's. */
function clockParts(instant: Date, timeZone: string): ClockParts {
  const parts = partsOf(formatterOf("en-US", timeZone), instant);
  const american = parts.timeZoneName;
  const zone = american.startsWith("GMT")
    ? partsOf(formatterOf("en-GB", timeZone), instant).timeZoneName
    : american;
  return {
    day: parts.day,
    month: parts.month,
    year: parts.year,
    time: `${parts.hour}:${parts.minute}`,
    zone,
  };
}

const PARTS = ["day", "month", "year", "hour", "minute", "timeZoneName"] as const;

function partsOf(formatter: Intl.DateTimeFormat, instant: Date) {
  const found = new Map(formatter.formatToParts(instant).map((part) => [part.type, part.value]));
  return Object.fromEntries(PARTS.map((part) => [part, found.get(part) ?? ""])) as Record<
    (typeof PARTS)[number],
    string
  >;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one takes longer than a whole page of formatting. */
function formatterOf(locale: string, timeZone: string): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locale, {
    timeZone,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  });
  formatters.set(key, made);
  return made;
}
