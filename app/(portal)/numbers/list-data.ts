import { listRunning } from "@/db/batches/list-running";
import { bestRemoval } from "@/db/dids/best-removal";
import { countByStatus } from "@/db/dids/count-by-status";
import { filterNames } from "@/db/dids/filter-names";
import { listWithTotal } from "@/db/dids/list-with-total";
import { moneyOf } from "@/db/ledger/money-of";
import { lapsedBill } from "@/db/overview/lapsed-bill";
import { overviewFigures } from "@/db/overview/overview-figures";
import { listCountries } from "@/db/places/list-countries";
import { listRegions } from "@/db/places/list-regions";
import type { Store } from "@/db/store";
import { activeFilters } from "@/lib/numbers/active-filters";
import { lapsedWords } from "@/lib/numbers/lapsed-bill";
import type { ListQuery } from "@/lib/numbers/list-query";
import { overviewView } from "@/lib/numbers/overview";

/** Everything that one page of the list shows, asked at one instant. */
export async function listData(store: Store, accountId: number, query: ListQuery, now: Date) {
  const [country, ...others] = query.country;
  const hasOneCountry = country !== undefined && others.length === 0;
  const sections = await countByStatus(store, accountId);
  const { page, total } = await listWithTotal(store, accountId, query, now);
  const money = await moneyOf(store, accountId);
  const bill = await lapsedBill(store, accountId, now);
  const lapsed = bill === null ? null : lapsedWords(bill, money, now);
  const figures = await overviewFigures(store, accountId, money.availableMinor, now);
  const overview = overviewView(figures, money.currency);
  const countries = await listCountries(store, accountId);
  const regions = hasOneCountry ? await listRegions(store, accountId, country) : [];
  const names = await filterNames(store, accountId, query);
  const filters = activeFilters(query, names);
  const isSetGone = query.set !== null && names.set === null;
  const isNoMatch = total.count === 0 && filters.length > 0 && !isSetGone;
  const best = isNoMatch ? await bestRemoval(store, accountId, query, now) : null;
  return {
    running: await listRunning(store, accountId),
    sections,
    total,
    money,
    lapsed,
    page,
    overview,
    countries,
    regions,
    filters,
    best,
    isSetGone,
  };
}
