import { closeSync, openSync, readSync } from "node:fs";
import Papa from "papaparse";
import { UnreadableFile } from "./unreadable-file";

/** A record with the line on which it begins, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotes can't be made sense of. */
  readonly isBroken: boolean;
}

const BLOCK_BYTES = 1 << 18;
/** A record that is still open after so many characters is one whose quote was never closed. */
const MOST_RECORD_CHARACTERS = 1 << 17;

/**
 * The records of a CSV file, one block in memory at a time: UTF-8, comma, semicolon or tab, any
 * kind of line end. Empty lines are passed over.
 * @param onBytes told how much of the file has been read
 * @throws UnreadableFile when the file is no such CSV
 */
export function* csvRecords(
  path: string,
  onBytes: (read: number) => void,
): Generator<CsvRecord, void> {
  const file = openSync(path, "r");
  try {
    yield* records(texts(file, onBytes));
  } finally {
    closeSync(file);
  }
}

function* records(blocks: Iterable<string>): Generator<CsvRecord, void> {
  let delimiter: string | undefined;
  let rest = "";
  let line = 1;
  for (const block of blocks) {
    rest += block;
    const isLast = block === "";
    delimiter ??= delimiterOf(rest);
    const { data, errors, meta } = parsed(rest, delimiter, !isLast);
    const broken = new Set(errors.map((error) => error.row));
    if (isLast && errors.some((error) => error.code === "MissingQuotes")) {
      throw new UnreadableFile(unclosed(line + linesOf(data.slice(0, -1))));
    }
    for (const [place, cells] of data.entries()) {
      if (cells.some((cell) => cell !== "")) {
        yield { line, cells, isBroken: broken.has(place) };
      }
      line += linesOf([cells]);
    }
    rest = rest.slice(meta.cursor);
    if (rest.length > MOST_RECORD_CHARACTERS) throw new UnreadableFile(unclosed(line));
  }
}

function unclosed(line: number): string {
  return `Line ${line}: a quote is opened and never closed, or the line has no end.`;
}

interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

function parsed(text: string, delimiter: string, mayBeCut: boolean): Parsed {
  const parser = new Papa.Parser({ delimiter, newline: "\n" });
  return parser.parse(text, 0, mayBeCut) as Parsed;
}

function linesOf(rows: readonly (readonly string[])[]): number {
  let lines = 0;
  for (const cells of rows) {
    lines += 1;
    for (const cell of cells) if (cell.includes("\n")) lines += cell.split("\n").length - 1;
  }
  return lines;
}

/** Whichever stands most often in the first line, outside quotes. */
function delimiterOf(text: string): string {
  const heading = (text.split("\n", 1)[0] ?? "").replace(/"[^"]*"/g, "");
  const counts = [",", ";", "\t"].map((mark) => [mark, heading.split(mark).length] as const);
  return counts.reduce((best, it) => (it[1] > best[1] ? it : best))[0];
}

/** The file's text in blocks, every line end as "\n", and an empty block at the end. */
function* texts(file: number, onBytes: (read: number) => void): Generator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });
  const buffer = Buffer.alloc(BLOCK_BYTES);
  let total = 0;
  let line = 1;
  let held = "";
  for (;;) {
    const size = readSync(file, buffer, 0, BLOCK_BYTES, null);
    const bytes = buffer.subarray(0, size);
    if (total === 0) refuseOtherFormats(bytes);
    total += size;
    const text = held + decoded(decoder, bytes, size > 0, line);
    held = size > 0 && text.endsWith("\r") ? "\r" : "";
    const block = text.slice(0, text.length - held.length).replace(/\r\n?/g, "\n");
    if (block.includes("\0")) throw new UnreadableFile(BINARY);
    onBytes(total);
    if (block !== "") yield block;
    if (size === 0) break;
    line += block.split("\n").length - 1;
  }
  yield "";
}

const BINARY = "It has NUL bytes: it is UTF-16 or no text at all. Save it as CSV UTF-8.";

const OTHER_FORMATS = [
  ["504b0304", "It is a zip archive or an Excel workbook. Save the sheet as CSV UTF-8."],
  ["d0cf11e0", "It is an old Excel workbook. Save the sheet as CSV UTF-8."],
  ["1f8b", "It is a gzip archive. Unpack it first."],
  ["377abcaf", "It is a 7z archive. Unpack it first."],
  ["425a68", "It is a bzip2 archive. Unpack it first."],
  ["fd377a58", "It is an xz archive. Unpack it first."],
  ["52617221", "It is a rar archive. Unpack it first."],
  ["25504446", "It is a PDF. A CSV file is needed."],
  ["fffe", "It is UTF-16. Save it as CSV UTF-8."],
  ["feff", "It is UTF-16. Save it as CSV UTF-8."],
] as const;

function refuseOtherFormats(start: Buffer) {
  if (start.length === 0) throw new UnreadableFile("It is empty.");
  const first = start.subarray(0, 4).toString("hex");
  const other = OTHER_FORMATS.find(([magic]) => first.startsWith(magic));
  if (other !== undefined) throw new UnreadableFile(other[1]);
}

function decoded(decoder: TextDecoder, bytes: Buffer, stream: boolean, line: number): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new UnreadableFile(
      `It is not UTF-8, from line ${line} on; perhaps Latin-1. Save it as CSV UTF-8.`,
    );
  }
}
