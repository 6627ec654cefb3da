import Papa from "papaparse";

/** What the parser makes of a block of text. */
export interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/** A last record that may be cut is left for the next block. */
export function parsed(text: string, delimiter: string, mayBeCut: boolean): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  return parser.parse(text, 0, mayBeCut) as Parsed;
}

/** How many lines of the file the records take: quoted cells may hold line ends. */
export function linesOf(rows: readonly (readonly string[])[]): number {
  let lines = 0;
  for (const cells of rows) {
    lines += 1;
    for (const cell of cells) if (cell.includes("\n")) lines += cell.split("\n").length - 1;
  }
  return lines;
}

/** Whichever stands most often in the first line, outside quotes. */
export function delimiterOf(text: string): string {
  const heading = (text.split("\n", 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((mark) => [mark, heading.split(mark).length] as const);
  return counts.reduce((best, it) => (it[1] > best[1] ? it : best))[0];
}
