import type { CsvProfile } from "@/lib/numbers/csv-format";

/** Quoted always, so that commas, quotes and lines in it are part of it. */
export function rawText(sql: string): string {
  return `'"' || replace(${sql}, '"', '""') || '"'`;
}

/** On one line, and behind the guard where a spreadsheet would otherwise run it. */
export function guardedText(sql: string): string {
  const line = `replace(replace(${sql}, char(13), ' '), char(10), ' ')`;
  const start = `substr(ltrim(${line}, :skipped), 1, 1)`;
  const runs = `${start} <> '' AND instr(:starts, ${start}) > 0`;
  return `CASE WHEN ${isPlain(sql)} THEN '"' || ${sql} || '"'
    ELSE iif(${runs}, '"' || :guard, '"') || replace(${line}, '"', '""') || '"' END`;
}

/** Printable ASCII that begins with a letter or digit and has no quote in it: nearly all text. */
function isPlain(sql: string): string {
  return `${sql} GLOB '[0-9A-Za-z]*' AND ${sql} NOT GLOB '*[^ !#-~]*'`;
}

/** ISO 8601 in UTC to the millisecond, in a third of the time that `strftime` takes. */
export function instant(column: string): string {
  return `replace(datetime(${column} / 1000.0, 'unixepoch', 'subsec'), ' ', 'T') || 'Z'`;
}

/** Closed words as systems write them: `not_configured`. */
export function underscored(column: string): string {
  return `replace(${column}, '-', '_')`;
}

/** A sum of minor units in major ones, with the currency's decimals. */
export function money(minor: string, decimals: number): string {
  if (decimals === 0) return minor;
  return `printf('%.${decimals}f', ${minor} / ${10 ** decimals}.0)`;
}

/** A phone number: with its plus for systems, behind the guard for spreadsheets. */
export function phoneNumber(column: string, profile: CsvProfile): string {
  if (profile === "systems") return `'+' || ${column}`;
  return `'"' || :numberGuard || ${column} || '"'`;
}
