import { CSV_COLUMNS, type CsvColumn } from "./csv-format";

/** What an import understands: the CSV's own columns without `status`, which follows from the facts. */
export type ImportColumn = Exclude<CsvColumn, "status">;
const IMPORT_COLUMNS = CSV_COLUMNS.filter((column) => column !== "status");

const MOST_COLUMNS = 64;

export interface Heading {
  /** By place; `null` = ignored. */
  readonly columns: readonly (ImportColumn | null)[];
  readonly present: ReadonlySet<ImportColumn>;
  /** As they stand in the file. */
  readonly ignored: readonly string[];
  /** The line itself. */
  readonly cells: readonly string[];
}

/** The first line of a file, or why no line of it can be understood. */
export function parseHeading(
  cells: readonly string[],
  isUpdate: boolean,
): Heading | { readonly refused: string } {
  if (cells.length > MOST_COLUMNS) {
    return { refused: `It has ${cells.length} columns; ${MOST_COLUMNS} is the most.` };
  }
  const names = cells.map((cell) =>
    cell
      .trim()
      .replace(/^'/, "")
      .toLowerCase()
      .replace(/[\s-]+/g, "_"),
  );
  const twice = names.find((name, place) => name !== "" && names.indexOf(name) !== place);
  if (twice !== undefined) return { refused: `The heading “${twice}” stands there twice.` };
  const columns = names.map((name) => IMPORT_COLUMNS.find((column) => column === name) ?? null);
  const present = new Set(columns.filter((column) => column !== null));
  if (!present.has("number")) return { refused: "The heading “number” is missing." };
  if (
    !isUpdate &&
    !["expires_at", "porting", "registration"].some((it) => present.has(it as ImportColumn))
  ) {
    return { refused: "The heading “expires_at” is missing." };
  }
  const ignored = cells.filter((_, place) => columns[place] === null && names[place] !== "");
  return { columns, present, ignored, cells };
}
