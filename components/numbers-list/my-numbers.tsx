import type { ComponentProps } from "react";
import { RunningNote } from "@/components/batch-progress/running-note";
import { LapsedNote } from "@/components/billing/lapsed-note";
import { FiltersDrawer } from "@/components/filters-panel/filters-drawer";
import { Overview } from "@/components/overview/overview";
import type { DidStatus } from "@/lib/did/status";
import type { RunningBatch } from "@/lib/numbers/batch-view";
import type { DroppedParameter } from "@/lib/numbers/given-parameters";
import type { LapsedWords } from "@/lib/numbers/lapsed-bill";
import { listHref } from "@/lib/numbers/list-href";
import { DEFAULT_LIST_QUERY, type ListQuery } from "@/lib/numbers/list-query";
import type { OverviewView } from "@/lib/numbers/overview";
import { formatMoney } from "@/lib/numbers/wording-money";
import { sectionName } from "@/lib/numbers/wording-status";
import { FILTER_FORM, FilterBar, type Places } from "./filter-bar";
import { HoverCard } from "./hover-card";
import { ListBar } from "./list-bar";
import { ListHead } from "./list-head";
import { ListRows, type ListRowsProps } from "./list-rows";
import { BeyondTheEnd, EmptyAccount, NoMatch, SetGone } from "./no-numbers";
import { CatchingUpNote, DroppedNote } from "./notes";
import { type FilterChip, numberChips } from "./number-chips";
import { NumberField } from "./number-field";
import { matchWords, numbersWords } from "./paging";
import { Sections } from "./sections";

interface MyNumbersProps extends Places, ListRowsProps {
  readonly dropped: readonly DroppedParameter[];
  /** Numbers that time has made due and nobody has dealt with yet. */
  readonly unsettled: number;
  readonly running: readonly RunningBatch[];
  readonly zone: string;
  readonly money: { readonly balanceMinor: number };
  readonly sections: {
    readonly all: number;
    readonly byStatus: Readonly<Record<DidStatus, number>>;
  };
  readonly lapsed: LapsedWords | null;
  readonly overview: OverviewView;
  readonly filters: readonly FilterChip[];
  /** The stored list of numbers that is asked for is not kept, or is another account's. */
  readonly isSetGone: boolean;
  readonly best: { readonly parameter: string; readonly count: number } | null;
  readonly findPasted: ComponentProps<typeof NumberField>["findPasted"];
}

/** The page from its head to its last row. */
export function MyNumbers(props: MyNumbersProps) {
  const { query, sections, total, filters, countries, regions } = props;
  return (
    <>
      <ListHead
        query={query}
        total={sections.all}
        countries={countries.length}
        zone={props.zone}
        balance={formatMoney(props.money.balanceMinor, props.context.currency)}
        matching={numbersWords(total)}
      />
      <DroppedNote dropped={props.dropped} />
      <CatchingUpNote left={props.unsettled} />
      <RunningNote running={props.running} />
      <LapsedNote words={props.lapsed} />
      {sections.all === 0 ? (
        <div className="card">
          <EmptyAccount />
        </div>
      ) : (
        <>
          <Overview view={props.overview} />
          <Sections query={query} {...sections} />
          <FilterBar
            query={query}
            countries={countries}
            regions={regions}
            numberField={
              <NumberField
                form={FILTER_FORM}
                contains={query.number ?? ""}
                selected={query.numbers}
                findPasted={props.findPasted}
              />
            }
          />
          <ListBar
            query={query}
            chips={numberChips(query, filters)}
            cleared={clearedOf(query)}
            matching={filters.length === 0 ? numbersWords(total) : matchWords(total)}
            view={props.view}
          />
          <Rows {...props} />
          <HoverCard />
          <FiltersDrawer place={listHref(query)} />
        </>
      )}
    </>
  );
}

function Rows(props: MyNumbersProps) {
  const { query, total, page, filters, best, isSetGone } = props;
  if (isSetGone) {
    return (
      <section className="card" aria-label="Numbers">
        <SetGone query={query} />
      </section>
    );
  }
  if (page.rows.length === 0) {
    return (
      <section className="card" aria-label="Numbers">
        {total.count > 0 ? (
          <BeyondTheEnd query={query} matching={numbersWords(total)} />
        ) : (
          <NoMatch
            best={bestOf(filters, best)}
            cleared={filters.length === 0 ? { ...query, status: null } : clearedOf(query)}
            section={filters.length === 0 ? sectionName(query.status) : null}
          />
        )}
      </section>
    );
  }
  const { context, view, said, owner, role } = props;
  return <ListRows {...{ query, page, total, context, view, said, owner, role }} />;
}

function bestOf(filters: readonly FilterChip[], best: MyNumbersProps["best"]) {
  const chip = filters.find(({ parameter }) => parameter === best?.parameter);
  return chip === undefined || best === null ? null : { chip, count: best.count };
}

/** No filter; section, order and page size stay. */
function clearedOf({ status, sort, per }: ListQuery): ListQuery {
  return { ...DEFAULT_LIST_QUERY, status, sort, per };
}
