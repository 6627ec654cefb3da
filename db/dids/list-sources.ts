import { allOf, type Condition, condition } from "./condition";
import type { Facet } from "./facet";
import { SORT_COLUMNS } from "./list-order";
import { type Asked, indexed, ofSections, type Source } from "./source";
import { renewing } from "./source-of-renewing";
import { keptNumbers, listedNumbers } from "./sources-of-lists";
import { scanned, searched } from "./sources-of-text";
import type { SizedAccount } from "./walk-or-look-up";

const INDEX_OF_RANGE = {
  expires: "dids_by_expiry",
  added: "dids_by_added",
  cycles: "dids_by_cycles",
  capacity: "dids_by_capacity",
} as const;

/** Every index that a filter of this question could be answered by, the likely narrowest first. */
export function sourcesOf(asked: SizedAccount, facets: readonly Facet[]): readonly Source[] {
  return [
    ...listedNumbers(asked),
    ...keptNumbers(asked),
    ...facets.map(({ source }) => source),
    ...searched(asked),
    ...ranged(asked, facets),
    ...renewing(asked),
    ...scanned(asked),
  ];
}

/** Not where the walk itself runs along that index: there the rows come in order for nothing. */
function ranged(asked: Asked, facets: readonly Facet[]): readonly Source[] {
  const names = Object.keys(INDEX_OF_RANGE) as (keyof typeof INDEX_OF_RANGE)[];
  return names.flatMap((filter) => {
    const where = asked.conditions.get(filter);
    const isWalked = SORT_COLUMNS[asked.query.sort.key].index === INDEX_OF_RANGE[filter];
    const isFacet = facets.some((facet) => facet.filter === filter);
    if (where === undefined || isWalked || isFacet) return [];
    return [rangeOf(asked, filter, where)];
  });
}

function rangeOf(
  { accountId, statuses, query }: Asked,
  filter: keyof typeof INDEX_OF_RANGE,
  where: Condition,
): Source {
  const isWhole = filter === "capacity";
  const own = isWhole ? condition("d.account_id = ?", accountId) : ofSections(accountId, statuses);
  const isExact = !isWhole || query.status === null;
  return indexed(filter, INDEX_OF_RANGE[filter], allOf([own, where]), isExact);
}
