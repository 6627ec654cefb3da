import { folded } from "@/lib/did/folded";
import { allOf, type Condition, condition } from "./condition";
import { type Asked, indexed, lookedUp, ofSections, type Source } from "./source";

/** The search index holds pieces of so many characters. */
export const PIECE = 3;

/** Long enough for the search index. */
export function searched(asked: Asked, most: number): readonly Source[] {
  return [...searchedNumber(asked), ...searchedDescription(asked, most)];
}

function searchedNumber({ accountId, query }: Asked): readonly Source[] {
  if (query.number === null || query.number.length < PIECE) return [];
  const ids = idsMatching(accountId, `number : ${quoted(query.number)}`);
  return [lookedUp("number", ids, query.status === null)];
}

/** By a few of its pieces wherever they stand; by the whole text where that alone can tell how many. */
function searchedDescription(
  { accountId, query, conditions }: Asked,
  most: number,
): readonly Source[] {
  const text = [...folded(query.description ?? "")];
  if (text.length < PIECE) return [];
  const ids = (match: string) => idsMatching(accountId, `description : (${match})`);
  const isExact = query.status === null && isPlainAscii(text.join(""));
  const whole = ids(quoted(text.join("")));
  const exact: Source = {
    ...lookedUp("description", whole, isExact),
    costly: { most, narrower: null },
  };
  const pieces = somePieces(text);
  if (pieces.length === 1) return [exact];
  const first = lookedUp("description", ids(pieces.map(quoted).join(" AND ")), false);
  const isAlone = conditions.size === 1;
  return [{ ...first, costly: { most, narrower: isAlone ? exact : null } }];
}

/** The first, the last and the one between: the fewest lists that still tell texts apart. */
function somePieces(text: readonly string[]): readonly string[] {
  const last = text.length - PIECE;
  const starts = new Set([0, Math.floor(last / 2), last]);
  return [...starts].map((start) => text.slice(start, start + PIECE).join(""));
}

function idsMatching(accountId: number, match: string): Condition {
  return condition(
    `SELECT rowid & 4294967295 AS id FROM did_search
     WHERE did_search MATCH ? AND rowid BETWEEN ? << 32 AND ? << 32 | 4294967295`,
    match,
    accountId,
    accountId,
  );
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The search index folds letters once more; of these none has a second form. */
function isPlainAscii(text: string): boolean {
  return /^[\x20-\x7E]+$/.test(text);
}

/** Too short for the search index: still far fewer pages to read than the rows themselves. */
export function shortlySearched(asked: Asked): readonly Source[] {
  const where = asked.conditions.get("description");
  const isShort = [...folded(asked.query.description ?? "")].length < PIECE;
  if (where === undefined || !isShort) return [];
  const all = allOf([ofSections(asked.accountId, asked.statuses), where]);
  return [indexed("description", "dids_by_description", all, true)];
}
