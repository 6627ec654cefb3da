import type { Metadata } from "next";
import { FiltersDrawer } from "@/components/filters-panel/filters-drawer";
import { FiltersForm } from "@/components/filters-panel/filters-form";
import { DroppedNote } from "@/components/numbers-list/notes";
import { countByStatus } from "@/db/dids/count-by-status";
import { countDids } from "@/db/dids/count-dids";
import { getStore } from "@/lib/app-store";
import { OPTION_FIELDS, type OptionField } from "@/lib/numbers/filter-options";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { parseListQuery } from "@/lib/numbers/parse-list-query";
import { appNow } from "@/lib/operations/app-clock";
import { settleDue } from "@/lib/operations/settle-due";
import { requireMember } from "@/lib/session";
import { CHOICES } from "./filter-choices";

export const metadata: Metadata = { title: "Filters" };

interface FiltersPageProps {
  readonly searchParams: Promise<ListParameters>;
}

/** Every filter of the list, as a page of its own; the list opens the same form beside itself. */
export default async function FiltersPage({ searchParams }: FiltersPageProps) {
  const { accountId } = await requireMember();
  const parameters = await searchParams;
  const { query, dropped } = parseListQuery(parameters);
  const store = await getStore();
  const now = await appNow(store);
  await settleDue(store, accountId, now);
  const sought = byField((field) => soughtIn(parameters, field));
  const found = await Promise.all(
    OPTION_FIELDS.map((field) => CHOICES[field](store, accountId, { query, typed: sought[field] })),
  );
  const { all } = await countByStatus(store, accountId);
  const total = await countDids(store, accountId, query, now);
  const options = byField((field) => found[OPTION_FIELDS.indexOf(field)] ?? NO_OPTIONS);
  return (
    <div className="filters-page">
      <div className="page-head">
        <h1>My Numbers</h1>
      </div>
      <DroppedNote dropped={dropped} />
      <div className="card">
        <FiltersForm query={query} options={options} sought={sought} total={total} all={all} />
      </div>
      <FiltersDrawer place="filters" />
    </div>
  );
}

const NO_OPTIONS = { options: [], isCut: false };

function byField<T>(of: (field: OptionField) => T): Record<OptionField, T> {
  return Object.fromEntries(OPTION_FIELDS.map((field) => [field, of(field)])) as Record<
    OptionField,
    T
  >;
}

function soughtIn(parameters: ListParameters, field: OptionField): string {
  const name = `find.${field}`;
  const given = Object.hasOwn(parameters, name) ? parameters[name] : "";
  return typeof given === "string" ? given : "";
}
