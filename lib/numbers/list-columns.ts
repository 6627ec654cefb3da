import { z } from "zod";
import { LIST_COLUMNS, type ListColumn } from "./list-preferences";

/** Heads of the columns, and their names where they are chosen. */
export const COLUMN_NAMES = {
  place: "Country / Region",
  status: "Status / Time left",
  trunk: "Trunk",
  capacity: "Capacity",
  identity: "Identity",
  services: "Services",
  cycles: "Billing cycles",
} as const satisfies Record<ListColumn, string>;

const ticked = z.literal("on").optional();
const SHOWN = {
  place: ticked,
  status: ticked,
  trunk: ticked,
  capacity: ticked,
  identity: ticked,
  services: ticked,
  cycles: ticked,
} satisfies Record<ListColumn, typeof ticked>;

/** What the panel of columns sends: a tick for each that is shown, their order, the pressed button. */
export const columnsInput = z.strictObject({
  ...SHOWN,
  order: z.string().transform((text) => LIST_COLUMNS.toSorted(byPlaceIn(text.split(",")))),
  press: z.union([
    z.literal("save"),
    z.literal("reset"),
    z.templateLiteral([z.enum(["up", "down"]), ":", z.enum(LIST_COLUMNS)]),
  ]),
});

/** The columns that the panel asks for: those that are ticked, and one of them a place further. */
export function chosenColumns(input: z.output<typeof columnsInput>): readonly ListColumn[] {
  if (input.press === "reset") return LIST_COLUMNS;
  const shown = input.order.filter((column) => input[column] === "on");
  const column = LIST_COLUMNS.find((each) => input.press.endsWith(`:${each}`));
  if (column === undefined) return shown;
  return moved(shown, column, input.press.startsWith("up:") ? -1 : 1);
}

/** All columns as the panel lists them: the shown ones in their order, then the others. */
export function listedColumns(shown: readonly ListColumn[]): readonly ListColumn[] {
  return [...shown, ...LIST_COLUMNS.filter((column) => !shown.includes(column))];
}

function moved(
  columns: readonly ListColumn[],
  column: ListColumn,
  step: 1 | -1,
): readonly ListColumn[] {
  const from = columns.indexOf(column);
  const to = from + step;
  const [here, there] = [columns[from], columns[to]];
  if (here === undefined || there === undefined) return columns;
  return columns.with(from, there).with(to, here);
}

/** Columns that an order does not name come last, as they stand by default. */
function byPlaceIn(order: readonly string[]) {
  const place = (column: ListColumn) =>
    order.includes(column) ? order.indexOf(column) : order.length;
  return (one: ListColumn, other: ListColumn) => place(one) - place(other);
}
