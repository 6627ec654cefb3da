import type { Said } from "@/components/selection/batch-form";
import { RowBox } from "@/components/selection/row-box";
import type { DidRow } from "@/lib/numbers/did-row";
import { formatNumber } from "@/lib/numbers/format-number";
import type { ListColumn } from "@/lib/numbers/list-preferences";
import { numberHref } from "@/lib/numbers/number-in-path";
import { CELLS, type RowContext } from "./row-cells";

interface NumberRowProps extends RowContext {
  readonly row: DidRow;
  readonly columns: readonly ListColumn[];
  readonly said: Said;
}

/** One line of the list. As few elements as its facts allow: a page holds a hundred of them. */
export function NumberRow({ row, columns, said, ...context }: NumberRowProps) {
  const { number, description } = row.did;
  const href = numberHref(number);
  const shown = formatNumber(number);
  return (
    <tr>
      <RowBox number={number} shown={shown} said={said} />
      <th scope="row">
        <a className="did" href={href}>
          {shown}
        </a>
        <bdi className="l2">{description ?? "No description"}</bdi>
      </th>
      {columns.map((column) => {
        const Cell = CELLS[column];
        return <Cell key={column} row={row} href={href} {...context} />;
      })}
      <td className="acts">
        <a href={`${href}#actions`} data-menu aria-label={`Actions for ${shown}`}>
          <i className="i i-more" />
        </a>
      </td>
    </tr>
  );
}
