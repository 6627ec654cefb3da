import { folded } from "@/lib/did/folded";
import { allOf, condition } from "./condition";
import { type Asked, ofSections, prefixed, type Source } from "./source";

/** Fewest characters that the search index knows. */
const MIN_INDEXED_LENGTH = 3;

/** Long enough for the search index, which holds pieces of three characters. */
export function searched({ accountId, query }: Asked): readonly Source[] {
  const words: ["number" | "description", string][] = [];
  if (query.number !== null) words.push(["number", query.number]);
  if (query.description !== null) words.push(["description", folded(query.description)]);
  return words
    .filter(([, text]) => [...text].length >= MIN_INDEXED_LENGTH)
    .map(([filter, text]) => ({
      filter,
      ids: condition(
        `SELECT rowid & 4294967295 AS id FROM did_search
         WHERE did_search MATCH ? AND rowid BETWEEN ? << 32 AND ? << 32 | 4294967295`,
        `${filter} : "${text.replaceAll('"', '""')}"`,
        accountId,
        accountId,
      ),
      isExact: query.status === null && isPlainAscii(text),
    }));
}

/** The search index folds letters once more; of these none has a second form. */
function isPlainAscii(text: string): boolean {
  return /^[\x20-\x7E]+$/.test(text);
}

/** Too short for the search index: still far fewer pages to read than the rows themselves. */
export function shortlySearched(asked: Asked): readonly Source[] {
  const where = asked.conditions.get("description");
  const isShort = [...folded(asked.query.description ?? "")].length < MIN_INDEXED_LENGTH;
  if (where === undefined || !isShort) return [];
  const all = allOf([ofSections(asked.accountId, asked.statuses), where]);
  const ids = prefixed("SELECT d.id FROM dids d INDEXED BY dids_by_description WHERE", all);
  return [{ filter: "description", ids, isExact: true }];
}
