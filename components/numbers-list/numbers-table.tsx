import type { ListView } from "@/components/list-view/list-view";
import type { Said } from "@/components/selection/batch-form";
import { selectingHref } from "@/components/selection/list-selection";
import { PageBox } from "@/components/selection/page-box";
import type { DidRow } from "@/lib/numbers/did-row";
import { COLUMN_NAMES } from "@/lib/numbers/list-columns";
import { listHref } from "@/lib/numbers/list-href";
import type { ListColumn } from "@/lib/numbers/list-preferences";
import type { ListQuery, SortKey } from "@/lib/numbers/list-query";
import type { RowContext } from "@/lib/numbers/show-cells";
import { showRow } from "@/lib/numbers/show-row";
import { SORT_DIRECTIONS } from "@/lib/numbers/wording-filters";
import { sortedBy } from "./question";
import { TableRows } from "./table-rows";

/** What a column's head can sort by: each a word of the head. None: a plain head. */
const SORTS: Readonly<Partial<Record<"number" | ListColumn, readonly [SortKey, string][]>>> = {
  number: [["number", "Number"]],
  place: [["country", COLUMN_NAMES.place]],
  status: [
    ["status", "Status"],
    ["expires", "Time left"],
  ],
  cycles: [["cycles", COLUMN_NAMES.cycles]],
};

interface NumbersTableProps extends RowContext {
  readonly query: ListQuery;
  readonly view: Pick<ListView, "columns" | "density">;
  readonly said: Said;
  readonly rows: readonly DidRow[];
}

/** Plain rows that link; one listener, one card and one menu serve all of them. */
export function NumbersTable({ query, view, said, rows, ...context }: NumbersTableProps) {
  const { columns, density } = view;
  return (
    <table className={`tbl ${density}`}>
      <caption className="vh">Numbers that match the filters</caption>
      <thead>
        <tr>
          <PageBox href={selectingHref(query, said === null ? "page" : null)} said={said} />
          {(["number", ...columns] as const).map((column) => (
            <Head key={column} column={column} query={query} />
          ))}
          <th scope="col" className="c-acts acts">
            <span className="vh">Actions</span>
          </th>
        </tr>
      </thead>
      <TableRows {...{ columns, said }} rows={rows.map((row) => showRow(row, columns, context))} />
    </table>
  );
}

interface HeadProps {
  readonly column: "number" | ListColumn;
  readonly query: ListQuery;
}

function Head({ column, query }: HeadProps) {
  const sorts = SORTS[column] ?? [];
  const isSorted = sorts.some(([key]) => key === query.sort.key);
  const direction = query.sort.descending ? "descending" : "ascending";
  return (
    <th
      scope="col"
      className={column === "capacity" ? "c-capacity num" : `c-${column}`}
      aria-sort={isSorted ? direction : undefined}
    >
      {sorts.length === 0 && column !== "number" && COLUMN_NAMES[column]}
      {sorts.map(([key, word], place) => (
        <SortLink key={key} sort={key} word={word} query={query} isSecond={place > 0} />
      ))}
    </th>
  );
}

interface SortLinkProps {
  readonly sort: SortKey;
  readonly word: string;
  readonly query: ListQuery;
  readonly isSecond: boolean;
}

function SortLink({ sort, word, query, isSecond }: SortLinkProps) {
  const isCurrent = query.sort.key === sort;
  const isDown = isCurrent && !query.sort.descending;
  return (
    <>
      {isSecond && " / "}
      <a
        href={listHref(sortedBy(query, sort))}
        className={isCurrent ? "on" : undefined}
        title={`Sort: ${SORT_DIRECTIONS[sort][isDown ? "down" : "up"]}`}
      >
        {word}
        {isCurrent && <i className="i sm i-up" />}
      </a>
    </>
  );
}
