import { ColumnsControl } from "@/components/list-view/columns-control";
import { DensityControl } from "@/components/list-view/density-control";
import type { ListView } from "@/components/list-view/list-view";
import { Chip } from "@/components/ui/chip";
import { Icon } from "@/components/ui/icon";
import { listHref } from "@/lib/numbers/list-href";
import { type ListQuery, SORT_KEYS, type Sort } from "@/lib/numbers/list-query";
import { SORT_DIRECTIONS, SORT_LABELS } from "@/lib/numbers/wording-filters";
import { FILTER_FORM } from "./filter-bar";
import { allOf } from "./question";

export interface ActiveChip {
  readonly label: string;
  readonly value: string;
  readonly without: ListQuery;
}

interface ListBarProps {
  readonly query: ListQuery;
  readonly chips: readonly ActiveChip[];
  readonly cleared: ListQuery;
  /** "214 match"; said again by screen readers whenever it changes. */
  readonly matching: string;
  readonly view: ListView;
}

/** What is filtered, how many match, and in which order they stand. */
export function ListBar({ query, chips, cleared, matching, view }: ListBarProps) {
  return (
    <div className="listbar">
      <div className="chips">
        {chips.map(({ label, value, without }) => (
          <Chip
            key={`${label} ${value}`}
            label={label}
            value={value}
            href={listHref(allOf(without))}
          />
        ))}
        {chips.length > 0 && (
          <a className="link small" href={listHref(allOf(cleared))}>
            Clear all
          </a>
        )}
        <span className="match" role="status">
          {matching}
        </span>
      </div>
      <div className="tools">
        <SortSelect sort={query.sort} />
        <ColumnsControl columns={view.columns} save={view.saveColumns} />
        <DensityControl density={view.density} save={view.saveDensity} />
        <button className="btn open-filters" type="button" popoverTarget={FILTER_FORM}>
          <Icon name="filters" />
          Filters {chips.length > 0 && <span className="count">{chips.length}</span>}
        </button>
      </div>
    </div>
  );
}

/** Every order there is, also those without a column, and on a phone, where there are no heads. */
function SortSelect({ sort }: { readonly sort: Sort }) {
  const orders = SORT_KEYS.flatMap((key) => [
    [key, `${SORT_LABELS[key]}, ${SORT_DIRECTIONS[key].up}`] as const,
    [`-${key}`, `${SORT_LABELS[key]}, ${SORT_DIRECTIONS[key].down}`] as const,
  ]);
  return (
    <label className="field sort">
      <span className="lab">Sort</span>
      <select name="sort" form={FILTER_FORM} defaultValue={sortValue(sort)}>
        {orders.map(([value, words]) => (
          <option key={value} value={value === "number" ? "" : value}>
            {words}
          </option>
        ))}
      </select>
      <Icon name="down" size="sm" />
    </label>
  );
}

/** The default order says nothing in an address. */
function sortValue(sort: Sort): string {
  if (sort.key === "number" && !sort.descending) return "";
  return `${sort.descending ? "-" : ""}${sort.key}`;
}
