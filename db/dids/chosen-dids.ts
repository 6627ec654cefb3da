import type { Reader } from "@/db/store";
import type { ListQuery } from "@/lib/numbers/list-query";
import { planList } from "./list-plan";
import { readPlaces } from "./read-places";

/** One number of a selection. */
export interface Chosen {
  readonly number: string;
  /** `null` = not in the account. */
  readonly id: number | null;
}

/** Numbers by name, in the given order; those of another account are not there. */
export async function chosenByNumber(
  reader: Reader,
  accountId: number,
  numbers: readonly string[],
): Promise<readonly Chosen[]> {
  return reader.rows<Chosen>(
    `SELECT asked.value AS number, d.id FROM json_each(?) AS asked
     LEFT JOIN dids d ON d.number = asked.value AND d.account_id = ?
     ORDER BY asked.key`,
    [JSON.stringify(numbers), accountId],
  );
}

/** All that a question asks for, in the order of the list; at most `limit`. */
export async function chosenByQuery(
  reader: Reader,
  asked: { readonly accountId: number; readonly query: ListQuery; readonly now: Date },
  limit: number,
): Promise<readonly Chosen[]> {
  const plan = planList(reader, asked);
  const walk = { sort: plan.query.sort, backward: false };
  const places = readPlaces(reader, plan, walk, { from: null, limit });
  return reader.rows<Chosen>(
    `SELECT d.number, d.id FROM json_each(?) AS place CROSS JOIN dids d
     ON d.id = place.value AND d.account_id = ? ORDER BY place.key`,
    [JSON.stringify(places.map(({ id }) => id)), asked.accountId],
  );
}
