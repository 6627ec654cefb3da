import { folded } from "@/lib/did/folded";
import { allOf, type Condition, condition } from "./condition";
import { justBehind } from "./just-behind";
import { bothEnds, idsMatching, isPlainAscii, PIECE, quoted } from "./search-text";
import { indexed, lookedUp, ofSections, type Source } from "./source";
import { breakEven, isLarge, mostLookedUp, type SizedAccount } from "./walk-or-look-up";

/** As far as a total is told of a search that finds too many to look them up. */
const TOLD = { numbers: 20_000, words: 1000 } as const;

/** Long enough for the search index. */
export function searched(asked: SizedAccount): readonly Source[] {
  return [...searchedNumber(asked), ...searchedDescription(asked)];
}

function searchedNumber(asked: SizedAccount): readonly Source[] {
  const { accountId, query, conditions } = asked;
  if (query.number === null || query.number.length < PIECE) return [];
  const ids = idsMatching(accountId, `number : ${quoted(query.number)}`);
  const source = lookedUp("number", ids, query.status === null);
  const found = { ...source, most: mostLookedUp(asked, source) };
  const whole = conditions.size === 1 ? { source: found, most: TOLD.numbers } : null;
  return [{ ...found, search: { beginning: null, meant: null, whole } }];
}

/** By two of its pieces wherever they stand: to search for all of the text takes far longer. */
function searchedDescription(asked: SizedAccount): readonly Source[] {
  const { accountId, query, conditions } = asked;
  const text = folded(query.description ?? "");
  const meant = conditions.get("description");
  if (meant === undefined || isScanned(asked, text)) return [];
  const ids = (match: string) => idsMatching(accountId, `description : (${match})`);
  const most = breakEven(asked);
  const isExact = query.status === null && isPlainAscii(text);
  const exact = { ...lookedUp("description", ids(quoted(text)), isExact), most };
  const pieces = { ...lookedUp("description", ids(bothEnds(text)), false), most };
  const isAlone = conditions.size === 1;
  const whole = isAlone ? { source: exact, most: TOLD.words } : null;
  return [{ ...pieces, search: { beginning: beginning(asked, text), meant, whole } }];
}

function beginning({ accountId, statuses }: SizedAccount, text: string): Source {
  const start = [ofSections(accountId, statuses), ...beginsWith("d.description_folded", text)];
  return indexed("description", "dids_by_description", allOf(start), true);
}

function beginsWith(column: string, text: string): readonly Condition[] {
  const end = justBehind(text);
  const before = end === null ? [] : [condition(`${column} < ?`, end)];
  return [condition(`${column} >= ?`, text), ...before];
}

/** By all descriptions in their own index: still far fewer pages to read than the rows themselves. */
export function scanned(asked: SizedAccount): readonly Source[] {
  const where = asked.conditions.get("description");
  if (where === undefined || !isScanned(asked, folded(asked.query.description ?? ""))) return [];
  const all = allOf([ofSections(asked.accountId, asked.statuses), where]);
  const source = indexed("description", "dids_by_description", all, true);
  return [{ ...source, isScan: true, ...(isLarge(asked) ? { most: breakEven(asked) } : {}) }];
}

/** Too short for the search index, or soon gone through. */
function isScanned(asked: SizedAccount, text: string): boolean {
  return [...text].length < PIECE || !isLarge(asked);
}
