import { isE164 } from "@/lib/did/e164";

/** Takes note of what is wrong with a line; the line is refused with all that is noted. */
export type Note = (reason: string) => void;

const SPREADSHEET_DAMAGE = /^[+-]?\d+([.,]\d+)?E\+?\d+$/i;
const WRITTEN_NUMBER = /^\+?[0-9 ().\-\u00a0]+$/;

/** E.164 digits; separators as people write them are dropped. */
export function parseNumberCell(cell: string, note: Note): string {
  if (cell === "") note("the number is missing");
  else if (SPREADSHEET_DAMAGE.test(cell)) {
    note(`${cell} was damaged by a spreadsheet: make the column text and export again`);
  } else {
    const digits = WRITTEN_NUMBER.test(cell) ? cell.replace(/[^0-9]/g, "") : "";
    if (isE164(digits)) return digits;
    note(`${shown(cell)} is not an E.164 number: country code first, 7 to 15 digits`);
  }
  return "";
}

const INSTANT =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:\d\d)?)?$/i;
const MINUTE_MS = 60_000;

/** ISO 8601; a day alone is its first instant, and what names no zone is UTC. */
export function parseInstant(cell: string, column: string, note: Note): Date | null {
  if (cell === "") return null;
  const match = INSTANT.exec(cell);
  const [, year, month, day, hour, minute, second, fraction, zone] = match ?? [];
  const fields = [year, month, day, hour ?? 0, minute ?? 0, second ?? 0].map(Number);
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = fields;
  const wall = Date.UTC(y, mo - 1, d, h, mi, s, Number((fraction ?? "0").padEnd(3, "0")));
  const isReal =
    match !== null && y >= 1970 && y < 2200 && new Date(wall).getUTCDate() === d && mo <= 12;
  if (isReal && h < 24 && mi < 60 && s < 60) return new Date(wall - zoneOffset(zone));
  note(`${column} ${shown(cell)} is not an ISO 8601 instant such as 2026-11-25T14:20:00Z`);
  return null;
}

function zoneOffset(zone: string | undefined): number {
  if (zone === undefined || zone.toUpperCase() === "Z") return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * MINUTE_MS;
}

/** A whole number in ASCII digits within the limits; `null` = empty. */
export function parseWhole(
  cell: string,
  column: string,
  [least, most]: readonly [number, number],
  note: Note,
): number | null {
  if (cell === "") return null;
  const value = /^[0-9]{1,9}$/.test(cell) ? Number(cell) : Number.NaN;
  if (value >= least && value <= most) return value;
  note(`${column} ${shown(cell)} is not a whole number from ${least} to ${most}`);
  return null;
}

/** One of some words, whatever its case; `null` = empty. */
export function parseWord<Word extends string>(
  cell: string,
  column: string,
  words: readonly Word[],
  note: Note,
): Word | null {
  if (cell === "") return null;
  const found = words.find((word) => word === cell.toLowerCase());
  if (found === undefined) note(`${column} ${shown(cell)} is none of ${words.join(", ")}`);
  return found ?? null;
}

/** Control characters, bidi overrides, zero-width characters and lone surrogates. */
const UNSEEN = /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

/** Text as people write it, NFC; `null` = empty. Joiners are allowed: some scripts need them. */
export function parseText(cell: string, column: string, most: number, note: Note): string | null {
  if (cell === "") return null;
  const text = cell.normalize("NFC");
  if (UNSEEN.test(text.replace(/[\u200c\u200d]/g, ""))) {
    note(`${column} has characters that nobody can see`);
  }
  if (text.length > most && [...text].length > most) {
    note(`${column} is longer than ${most} characters`);
  }
  return text;
}

/** A price in the currency's main unit, exactly: "1.50" in minor units; `null` = empty. */
export function parsePrice(cell: string, decimals: number, note: Note): number | null {
  if (cell === "") return null;
  const [, whole = "", fraction = ""] = /^([0-9]{1,9})(?:\.([0-9]+))?$/.exec(cell) ?? [];
  const kept = fraction.replace(/0+$/, "");
  if (whole === "") {
    note(`monthly_price ${shown(cell)} is not an amount such as 1.50, with a point`);
  } else if (kept.length > decimals) {
    note(`monthly_price ${shown(cell)} has more decimals than the currency`);
  }
  return whole === "" ? null : Number(whole + kept.slice(0, decimals).padEnd(decimals, "0"));
}

const MOST_SHOWN = 40;

/** A cell in a message: quoted, short, and without what nobody can see. */
export function shown(cell: string): string {
  const seen = cell.replace(new RegExp(UNSEEN, "gu"), "�");
  return `“${seen.length > MOST_SHOWN ? `${seen.slice(0, MOST_SHOWN)}…` : seen}”`;
}
