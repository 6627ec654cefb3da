import type { ReactNode } from "react";
import { Flag } from "@/components/ui/flag";
import type { ListColumn } from "@/lib/numbers/list-preferences";
import type { ShownCells, ShownRow, TwoLines } from "@/lib/numbers/shown-row";

/** How each column is drawn. A column without a drawing here does not compile. */
const DRAW: {
  readonly [Column in ListColumn]: (cell: ShownCells[Column], href: string) => ReactNode;
} = {
  place: (place) => (
    <td className="place">
      <Flag country={place.flag} />
      {place.country}
      <span className="l2">{place.line}</span>
    </td>
  ),
  status: (status, href) => <StatusCell status={status} href={href} />,
  trunk: (trunk) => <NamedCell lines={trunk} />,
  capacity: ([channels, pool]) => (
    <td className="num">
      {channels}
      {pool !== null && <bdi className="l2">{pool}</bdi>}
    </td>
  ),
  identity: (identity, href) =>
    identity === "assign" ? <AssignCell href={href} /> : <NamedCell lines={identity} />,
  services: (services, href) => (
    <td className="svcs">
      {services.map(([service, tone, label]) => (
        <a
          key={service}
          className={`svc ${tone} i-${service}`}
          data-card={service}
          href={`${href}#services`}
        >
          {label}
        </a>
      ))}
    </td>
  ),
  cycles: ([left, price]) => (
    <td>
      {left}
      <span className="l2">{price}</span>
    </td>
  ),
};

interface RowCellProps {
  readonly column: ListColumn;
  readonly row: ShownRow;
}

export function RowCell({ column, row }: RowCellProps): ReactNode {
  return drawn(column, row);
}

function drawn<Column extends ListColumn>(column: Column, { cells, href }: ShownRow): ReactNode {
  const cell: ShownCells[Column] | undefined = cells[column];
  return cell === undefined ? <td /> : DRAW[column](cell, href);
}

interface StatusCellProps {
  readonly status: ShownCells["status"];
  readonly href: string;
}

/** Glyph and word lead to the card that says why; under them the time left. */
function StatusCell({ status, href }: StatusCellProps) {
  const { look, word, more, left, tone, verification } = status;
  return (
    <td className="state">
      <a className="st" data-card="status" href={`${href}#status`}>
        <i className={`s ${look}`} />
        {word}
        {more !== null && <small title={more.all}> {more.shown}</small>}
      </a>
      <span className={tone === null ? "left" : `left ${tone}`}>
        {left}
        {verification !== null && (
          <a
            className={`ver ${verification[0]}`}
            data-card="verification"
            href={`${href}#verification`}
          >
            {verification[1]}
          </a>
        )}
      </span>
    </td>
  );
}

function NamedCell({ lines }: { readonly lines: TwoLines | null }) {
  if (lines === null) return <td className="none">None</td>;
  const [first, second] = lines;
  return (
    <td>
      <bdi>{first}</bdi>
      {second !== null && <span className="l2">{second}</span>}
    </td>
  );
}

function AssignCell({ href }: { readonly href: string }) {
  return (
    <td className="none">
      None
      <a className="l2 link" href={`${href}/end-user`}>
        Assign<span className="vh"> end-user details</span>
      </a>
    </td>
  );
}
