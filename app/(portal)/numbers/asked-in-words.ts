import { listAllCountries } from "@/db/places/list-all-places";
import { getStore } from "@/lib/app-store";
import { filtersInWords, isInWords } from "@/lib/numbers/filters-in-words";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import type { ListQuery } from "@/lib/numbers/list-query";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { appNow } from "@/lib/operations/app-clock";

/** The question when words were typed where digits of a number are expected; `null` = none were. */
export async function askedInWords(parameters: ListParameters): Promise<ListQuery | null> {
  const { number: text, ...others } = parameters;
  if (!isInWords(text)) return null;
  const store = await getStore();
  const words = { countries: await listAllCountries(store), now: await appNow(store) };
  const { query } = parseListQuery(others);
  const first = { ...query, page: 1, after: null, before: null };
  return { ...first, ...given(filtersInWords(text, words)) };
}

/** What is not named in words stays as the other fields have it. */
function given(asked: Partial<ListQuery>): Partial<ListQuery> {
  const named = Object.entries(asked).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(named);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
