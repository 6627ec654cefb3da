import type { DidRow } from "@/lib/numbers/did-row";
import { listHref } from "@/lib/numbers/list-href";
import type { ListQuery, SortKey } from "@/lib/numbers/list-query";
import { SORT_DIRECTIONS } from "@/lib/numbers/wording-filters";
import { NumberRow, type RowContext } from "./number-row";
import { sortedBy } from "./question";

/** A column, and what its head can sort by: each a word of the head. */
interface Column {
  readonly name: string;
  readonly sorts: readonly (readonly [SortKey, string])[];
}

const COLUMNS: readonly Column[] = [
  { name: "number", sorts: [["number", "Number"]] },
  { name: "place", sorts: [["country", "Country / Region"]] },
  {
    name: "status",
    sorts: [
      ["status", "Status"],
      ["expires", "Time left"],
    ],
  },
  { name: "trunk", sorts: [] },
  { name: "capacity", sorts: [] },
  { name: "identity", sorts: [] },
  { name: "services", sorts: [] },
  { name: "cycles", sorts: [["cycles", "Billing cycles"]] },
];

const PLAIN_HEADS: Readonly<Record<string, string>> = {
  trunk: "Trunk",
  capacity: "Capacity",
  identity: "Identity",
  services: "Services",
};

interface NumbersTableProps extends RowContext {
  readonly query: ListQuery;
  readonly rows: readonly DidRow[];
}

/** Plain rows that link; one listener and one card serve all of them. */
export function NumbersTable({ query, rows, ...context }: NumbersTableProps) {
  return (
    <table className="tbl">
      <caption className="vh">Numbers that match the filters</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <Head key={column.name} column={column} query={query} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <NumberRow key={row.did.number} row={row} {...context} />
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps {
  readonly column: Column;
  readonly query: ListQuery;
}

function Head({ column: { name, sorts }, query }: HeadProps) {
  const isSorted = sorts.some(([key]) => key === query.sort.key);
  const direction = query.sort.descending ? "descending" : "ascending";
  return (
    <th
      scope="col"
      className={name === "capacity" ? "c-capacity num" : `c-${name}`}
      aria-sort={isSorted ? direction : undefined}
    >
      {PLAIN_HEADS[name]}
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
