import { type Condition, condition } from "./condition";

/** The search index holds pieces of so many characters. */
export const PIECE = 3;

/** Its first and its last piece: few lists to go through that still tell texts apart. */
export function bothEnds(text: string): string {
  const marks = [...text];
  const ends = [marks.slice(0, PIECE).join(""), marks.slice(-PIECE).join("")];
  return [...new Set(ends)].map(quoted).join(" AND ");
}

export function idsMatching(accountId: number, match: string): Condition {
  return condition(
    `SELECT rowid & 4294967295 AS id FROM did_search
     WHERE did_search MATCH ? AND rowid BETWEEN ? << 32 AND ? << 32 | 4294967295`,
    match,
    accountId,
    accountId,
  );
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The search index folds letters once more; of these none has a second form. */
export function isPlainAscii(text: string): boolean {
  return /^[\x20-\x7E]+$/.test(text);
}
