/**
 * What a spreadsheet takes for the beginning of a formula, in every width, and the guard itself,
 * so that taking one guard away always gives the text back.
 */
export const FORMULA_STARTS = "=+-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF1D\uFF0B\uFF0D\uFF20'";

/** Blanks and invisible marks that a spreadsheet skips before it looks for a formula. */
export const SKIPPED_AT_START =
  "\t\v\f\r\n \u0085\u00A0\u00AD\u061C\u115F\u1160\u1680\u180E" +
  "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u200E\u200F" +
  "\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u202F\u205F\u2060\u2061\u2062\u2063\u2064" +
  "\u2066\u2067\u2068\u2069\u3000\u3164\uFE0F\uFEFF\uFFA0";

/** Says "this is text" to a spreadsheet. */
export const TEXT_GUARD = "'";

/** A text field of a file for spreadsheets, as it was before it was guarded. */
export function unguarded(field: string): string {
  return field.startsWith(TEXT_GUARD) ? field.slice(TEXT_GUARD.length) : field;
}

/**
 * Stands before a number's bare digits, in quotes: Excel and LibreOffice then take them for text in
 * every language and show nothing of it. An apostrophe would be seen, a "+" begins a formula.
 */
export const NUMBER_GUARD = "\t";

/** A text for spreadsheets: what one would take for a formula is said to be text. */
export function guarded(text: string): string {
  const first = [...text].find((character) => !SKIPPED_AT_START.includes(character));
  return first !== undefined && FORMULA_STARTS.includes(first) ? TEXT_GUARD + text : text;
}
