import { allOf, condition } from "./condition";
import { SORT_COLUMNS } from "./list-order";
import { type Asked, ofSections, prefixed, type Source } from "./source";
import { keptNumbers, listedNumbers, referred } from "./sources-of-lists";
import { searched, shortlySearched } from "./sources-of-text";

const INDEX_OF_RANGE = {
  expires: "dids_by_expiry",
  added: "dids_by_added",
  cycles: "dids_by_cycles",
  country: "dids_by_country",
  region: "dids_by_region",
} as const;

/** Every index that a filter of this question could be answered by, the likely narrowest first. */
export function sourcesOf(asked: Asked): readonly Source[] {
  return [
    ...listedNumbers(asked),
    ...keptNumbers(asked),
    ...referred(asked),
    ...searched(asked),
    ...wanting(asked),
    ...ranged(asked),
    ...shortlySearched(asked),
  ];
}

function wanting({ accountId, conditions }: Asked): readonly Source[] {
  const where = conditions.get("attention");
  if (where === undefined) return [];
  const some = condition("d.account_id = ? AND d.attention <> 0", accountId);
  const ids = prefixed(
    "SELECT d.id FROM dids d INDEXED BY dids_wanting WHERE",
    allOf([some, where]),
  );
  return [{ filter: "attention", ids, isExact: false }];
}

/** Not where the walk itself runs along that index: there the rows come in order for nothing. */
function ranged(asked: Asked): readonly Source[] {
  const names = Object.keys(INDEX_OF_RANGE) as (keyof typeof INDEX_OF_RANGE)[];
  return names.flatMap((filter) => {
    const where = asked.conditions.get(filter);
    const isWalked = SORT_COLUMNS[asked.query.sort.key].index === INDEX_OF_RANGE[filter];
    if (where === undefined || isWalked) return [];
    const ids = prefixed(
      `SELECT d.id FROM dids d INDEXED BY ${INDEX_OF_RANGE[filter]} WHERE`,
      allOf([ofSections(asked.accountId, asked.statuses), where]),
    );
    return [{ filter, ids, isExact: true }];
  });
}
