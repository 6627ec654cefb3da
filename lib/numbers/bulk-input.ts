import { isE164 } from "@/lib/did/e164";

/** Most numbers that one paste may name. */
export const MAX_PASTED_NUMBERS = 10_000;

/** What was pasted, sorted out: whole numbers once each, and what was no number or came twice. */
export interface BulkInput {
  readonly numbers: readonly string[];
  /** As they were typed. */
  readonly malformed: readonly string[];
  /** Rounded by a spreadsheet (3.53E+11), as they were typed: the last digits are lost. */
  readonly damaged: readonly string[];
  readonly duplicates: readonly string[];
}

/** A comma does not part what a spreadsheet of many countries writes for a dot: 3,53E+11. */
const SEPARATORS =
  /(?:,(?!(?<=(?:^|[^0-9])[0-9],)[0-9]+E\+[0-9])|[;\t\r\n\v\f\u0085\u2028\u2029])+/i;
/** What people put between the digits of one number, blanks of every width among them. */
const BETWEEN_DIGITS = /[\s().\-/\u2010-\u2015\u2212]/g;
const ONE_NUMBER = /^\+?[0-9]+$/;
const ROUNDED = /^\+?[0-9](?:[.,][0-9]+)?E\+?[0-9]{1,2}$/i;

/**
 * Commas, semicolons, tabs and lines part first. A piece whose digits together are one number is
 * one number; else blanks part too. Only ASCII digits count.
 */
export function parseBulkInput(text: string): BulkInput {
  const numbers = new Set<string>();
  const duplicates = new Set<string>();
  const malformed: string[] = [];
  const damaged: string[] = [];
  for (const piece of text.split(SEPARATORS).flatMap(numbersOrWords)) {
    const digits = digitsOf(piece);
    if (digits === null) (ROUNDED.test(piece) ? damaged : malformed).push(piece);
    else if (numbers.has(digits)) duplicates.add(digits);
    else numbers.add(digits);
  }
  return { numbers: [...numbers], malformed, damaged, duplicates: [...duplicates] };
}

function numbersOrWords(piece: string): readonly string[] {
  const whole = piece.trim();
  if (whole === "") return [];
  return digitsOf(whole) === null ? whole.split(/\s+/) : [whole];
}

function digitsOf(piece: string): string | null {
  const compact = piece.replace(BETWEEN_DIGITS, "");
  if (!ONE_NUMBER.test(compact)) return null;
  const digits = compact.replace("+", "");
  return isE164(digits) ? digits : null;
}
