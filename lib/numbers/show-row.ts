import type { DidRow } from "./did-row";
import { formatNumber } from "./format-number";
import type { ListColumn } from "./list-preferences";
import { numberHref } from "./number-in-path";
import { type RowContext, SHOW_CELL } from "./show-cells";
import type { ShownRow } from "./shown-row";

/** One line of the list in words, in the member's own columns alone. */
export function showRow(
  row: DidRow,
  columns: readonly ListColumn[],
  context: RowContext,
): ShownRow {
  const { number, description } = row.did;
  return {
    number,
    shown: formatNumber(number),
    description,
    href: numberHref(number),
    cells: Object.fromEntries(columns.map((column) => [column, SHOW_CELL[column](row, context)])),
  };
}
