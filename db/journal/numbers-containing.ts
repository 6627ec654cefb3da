import { planList } from "@/db/dids/list-plan";
import { readPlaces } from "@/db/dids/read-places";
import type { Reader } from "@/db/store";
import { DEFAULT_LIST_QUERY } from "@/lib/numbers/list-query";

/** Of more numbers than these, entries are met soon by walking the journal itself. */
const MOST_NUMBERS = 2000;

const RELEASED = `
  SELECT DISTINCT number FROM released_numbers INDEXED BY released_of_account
  WHERE account_id = ? AND instr(number, ?) LIMIT ?`;

/** Numbers that an account has or had and that contain these digits; `null` = too many to name. */
export function numbersContaining(
  reader: Reader,
  accountId: number,
  digits: string,
): readonly string[] | null {
  const limit = MOST_NUMBERS + 1;
  const query = { ...DEFAULT_LIST_QUERY, number: digits };
  const plan = planList(reader, { accountId, query, now: new Date(0) });
  const held = readPlaces(
    reader,
    plan,
    { sort: query.sort, backward: false },
    { from: null, limit },
  );
  const released = reader.rows<{ number: string }>(RELEASED, [accountId, digits, limit]);
  const found = new Set([...held, ...released].map(({ number }) => number));
  return found.size > MOST_NUMBERS ? null : [...found];
}
