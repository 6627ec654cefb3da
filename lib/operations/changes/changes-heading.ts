import { CHANGE_COLUMNS, type ChangeColumn } from "@/lib/numbers/changes-report";
import { type Heading, type ImportColumn, parseHeading } from "@/lib/numbers/import-columns";
import type { CsvRecord } from "@/lib/operations/import/csv-records";
import { UnreadableFile } from "@/lib/operations/import/unreadable-file";

const NOTHING_TO_READ =
  "It has none of the columns description, billing_cycles_left, trunk and trunk_group: there is nothing to change.";

const MOST_NAME_SHOWN = 60;

/** What else the file has is known by name and not read. */
function changesHeading(cells: readonly string[]): Heading | { readonly refused: string } {
  const heading = parseHeading(cells, true);
  if ("refused" in heading) return heading;
  const columns = heading.columns.map((column) => (isRead(column) ? column : null));
  const present = new Set(columns.filter((column) => column !== null));
  if (present.size === 1) return { refused: NOTHING_TO_READ };
  const unread = cells.filter((cell, place) => columns[place] === null && cell.trim() !== "");
  const ignored = unread.map((cell) => cell.slice(0, MOST_NAME_SHOWN));
  return { columns, present, ignored, cells };
}

function isRead(column: ImportColumn | null): column is ChangeColumn {
  return CHANGE_COLUMNS.some((read) => read === column);
}

/**
 * The heading of a file, whose records then begin with its first line.
 * @throws UnreadableFile when no line of it can be understood
 */
export function headingIn(records: Iterator<CsvRecord, void>): Heading {
  const first = records.next().value;
  if (!first) throw new UnreadableFile("It is empty.");
  if (first.isBroken)
    throw new UnreadableFile("The quotes in its first line can’t be made sense of.");
  const heading = changesHeading(first.cells);
  if ("refused" in heading) throw new UnreadableFile(heading.refused);
  return heading;
}
