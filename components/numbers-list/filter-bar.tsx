import type { ReactNode } from "react";
import { FiltersButton } from "@/components/filters-panel/filters-button";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";
import { FILTER_LABELS } from "@/lib/numbers/wording-filters";
import { CountrySelect, RegionSelect } from "./place-selects";
import { allOf } from "./question";

export interface Places {
  readonly countries: readonly {
    readonly code: string;
    readonly name: string;
    readonly count: number;
  }[];
  /** Of the chosen country; empty while none or several are chosen. */
  readonly regions: readonly {
    readonly id: number;
    readonly isoCode: string | null;
    readonly name: string;
  }[];
}

interface FilterBarProps extends Places {
  readonly query: ListQuery;
  /** The field with the three ways to name numbers, a part of the same form. */
  readonly numberField: ReactNode;
}

export const FILTER_FORM = "filters";

/** A plain GET form: its address is the question, with and without JavaScript. */
export function FilterBar({ query, countries, regions, numberField }: FilterBarProps) {
  return (
    <search className="filterbar">
      {numberField}
      <form id={FILTER_FORM} className="fields" action="/numbers" popover="auto" data-soft>
        <Kept query={query} />
        <div className="sheet-head">
          <h2>Filters</h2>
          <button
            className="btn quiet only"
            type="button"
            popoverTarget={FILTER_FORM}
            popoverTargetAction="hide"
          >
            <Icon name="x" />
            <span className="vh">Close filters</span>
          </button>
        </div>
        <label className="field description-field">
          <span className="vh">{FILTER_LABELS.description}</span>
          <input
            name="description"
            type="search"
            placeholder="Description"
            defaultValue={query.description ?? ""}
            maxLength={200}
            autoComplete="off"
          />
          <Icon name="search" />
        </label>
        <CountrySelect query={query} countries={countries} />
        <RegionSelect query={query} regions={regions} />
        <FiltersButton query={query} form={FILTER_FORM} />
        <span className="apply">
          <Button icon="search">Search</Button>
        </span>
      </form>
    </search>
  );
}

/** Section, page size and the filters that have no field here stay as they are. */
function Kept({ query }: { readonly query: ListQuery }) {
  const { number, numbers, description, country, region, sort } = DEFAULT_LIST_QUERY;
  const rest = { ...allOf(query), number, numbers, description, country, region, sort };
  const search = listHref(rest).split("?")[1] ?? "";
  return [...new URLSearchParams(search)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
