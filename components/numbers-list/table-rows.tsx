"use client";

import { BATCH_FORM, type Said } from "@/components/selection/batch-form";
import { OwnWords } from "@/components/ui/own-words";
import type { ListColumn } from "@/lib/numbers/list-preferences";
import type { ShownRow } from "@/lib/numbers/shown-row";
import { RowCell } from "./row-cell";

interface TableRowsProps {
  readonly rows: readonly ShownRow[];
  readonly columns: readonly ListColumn[];
  readonly said: Said;
}

/**
 * All rows of the list, from their words. One component for all of them, in the browser too: so the
 * page carries each row once as elements and once as words, and not twice as elements.
 */
export function TableRows({ rows, columns, said }: TableRowsProps) {
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.number}>
          <Tick row={row} said={said} />
          <th scope="row">
            <a className="did" href={row.href}>
              {row.shown}
            </a>
            {row.description === null ? (
              <span className="l2">No description</span>
            ) : (
              <OwnWords className="l2">{row.description}</OwnWords>
            )}
          </th>
          {columns.map((column) => (
            <RowCell key={column} column={column} row={row} />
          ))}
          <td className="acts">
            <a href={`${row.href}#actions`} data-menu aria-label={`Actions for ${row.shown}`}>
              <i className="i i-more" />
            </a>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** An HTML box of the batch form, with or without a script. */
function Tick({ row, said }: { readonly row: ShownRow; readonly said: Said }) {
  return (
    <td className="tick">
      <input
        className="box"
        type="checkbox"
        name="n"
        value={row.number}
        form={BATCH_FORM}
        aria-label={`Select ${row.shown}`}
        defaultChecked={said !== null}
        disabled={said === "all"}
        autoComplete="off"
      />
    </td>
  );
}
