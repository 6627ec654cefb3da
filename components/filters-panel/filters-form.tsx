import { Button, ButtonLink } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { FilterOptions, OptionField } from "@/lib/numbers/filter-options";
import { listHref } from "@/lib/numbers/list-href";
import type { ListQuery } from "@/lib/numbers/list-query";
import { IdentityGroup } from "./identity-group";
import { NumberGroup } from "./number-group";
import { countOfPanel, withoutPanel } from "./panel-query";
import { foundWords, showWords } from "./panel-words";
import { RoutingGroup } from "./routing-group";
import { TimeGroup } from "./time-group";

export interface GroupProps {
  readonly query: ListQuery;
  readonly options: Readonly<Record<OptionField, FilterOptions>>;
  /** What was typed to narrow the choices of a field. */
  readonly sought: Readonly<Record<OptionField, string>>;
}

interface FiltersFormProps extends GroupProps {
  readonly total: { readonly count: number; readonly capped: boolean };
  /** Numbers of the account, whatever is asked. */
  readonly all: number;
}

const GROUPS = [
  ["Number", NumberGroup],
  ["Routing and capacity", RoutingGroup],
  ["Identity and services", IdentityGroup],
  ["Billing and time", TimeGroup],
] as const;

/** A plain GET form that asks the list; what the bar asks goes along with it. */
export function FiltersForm({ query, options, sought, total, all }: FiltersFormProps) {
  const list = listHref({ ...query, page: 1, after: null, before: null });
  const count = countOfPanel(query);
  return (
    <form id="filters-panel" className="filters" action="/numbers" noValidate>
      <Kept query={query} />
      <button className="vh" type="submit" tabIndex={-1} aria-hidden="true">
        Show
      </button>
      <header>
        <h2>Filters {count > 0 && <span className="count">{count}</span>}</h2>
        <a
          className="link"
          href={listHref(withoutPanel(query), "/numbers/filters")}
          target="_self"
          data-filters=""
        >
          Clear all
        </a>
        <a className="btn quiet only" href={list} data-close="">
          <Icon name="x" />
          <span className="vh">Close filters</span>
        </a>
      </header>
      <div className="body">
        {GROUPS.map(([name, Group]) => (
          <section key={name} className="group">
            <h3>{name}</h3>
            <div className="group-fields">
              <Group query={query} options={options} sought={sought} />
            </div>
          </section>
        ))}
      </div>
      <footer>
        <p role="status" data-found="">
          {foundWords(total, all)}
        </p>
        <ButtonLink href={list} data-close="">
          Close
        </ButtonLink>
        <Button look="primary" data-show="">
          {showWords(total)}
        </Button>
      </footer>
    </form>
  );
}

/** Section, order, page size and what the bar asks. */
function Kept({ query }: { readonly query: ListQuery }) {
  const search = listHref(withoutPanel(query)).split("?")[1] ?? "";
  return [...new URLSearchParams(search)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
