import type { Reader } from "@/db/store";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";
import { planList } from "./list-plan";
import { readPlaces } from "./read-places";

export interface Suggestion {
  readonly number: string;
  readonly description: string | null;
}

/** Numbers to choose from while digits are typed: those that begin so, then those that contain it. */
export async function suggestNumbers(
  reader: Reader,
  accountId: number,
  digits: string,
  limit: number,
): Promise<readonly Suggestion[]> {
  if (!/^[0-9]{1,15}$/.test(digits)) return [];
  const first = reader.rows<Suggestion>(
    `SELECT number, description FROM dids
     WHERE account_id = ? AND number >= ? AND number < ? ORDER BY number LIMIT ?`,
    [accountId, digits, `${digits}:`, limit],
  );
  if (first.length === limit) return first;
  return [...first, ...containing(reader, accountId, digits, limit - first.length)];
}

/** At most twice as many are looked through: those that begin so are among them. */
function containing(
  reader: Reader,
  accountId: number,
  digits: string,
  limit: number,
): readonly Suggestion[] {
  const query = { ...DEFAULT_LIST_QUERY, number: digits };
  const plan = planList(reader, { accountId, query, now: new Date(0) });
  const walk = { sort: query.sort, backward: false };
  const known = { from: null, limit: limit + MOST_BEGINNINGS };
  const ids = readPlaces(reader, plan, walk, known)
    .filter((place) => !place.number.startsWith(digits))
    .slice(0, limit)
    .map((place) => place.id);
  return reader.rows<Suggestion>(
    `SELECT d.number, d.description FROM json_each(?) AS place
     CROSS JOIN dids d ON d.id = place.value ORDER BY place.key`,
    [JSON.stringify(ids)],
  );
}

/** More than any list of suggestions has room for. */
const MOST_BEGINNINGS = 50;
