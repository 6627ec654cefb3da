import { Icon } from "@/components/ui/icon";
import { listHref } from "@/lib/numbers/list-href";
import type { ListQuery } from "@/lib/numbers/list-query";
import { countOfPanel } from "./panel-query";

interface FiltersButtonProps {
  readonly query: ListQuery;
  /** Id of the form beside it: what is typed there goes along. */
  readonly form: string;
}

/** A link to the page of all filters; with JavaScript they open beside the list. */
export function FiltersButton({ query, form }: FiltersButtonProps) {
  const count = countOfPanel(query);
  const href = listHref({ ...query, page: 1, after: null, before: null }, "/numbers/filters");
  return (
    <a className="btn filters-button" href={href} data-filters={form}>
      <Icon name="filters" />
      <span className="wide-only">Filters</span>
      <span className="phone-only">More filters</span>
      {count > 0 && (
        <span className="count">
          {count}
          <span className="vh"> set</span>
        </span>
      )}
    </a>
  );
}
