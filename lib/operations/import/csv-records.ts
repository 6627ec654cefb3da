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
  for (const text of blocks) {
    rest += text;
    const isLast = text === "";
    delimiter ??= delimiterOf(rest);
    const block = parsed(rest, delimiter, !isLast);
    if (isLast) refuseOpenQuote(block, line);
    yield* numbered(block, line);
    line += linesOf(block.data);
    rest = rest.slice(block.meta.cursor);
    if (rest.length > MOST_RECORD_CHARACTERS) throw new UnreadableFile(unclosed(line));
  }
}

/** Records with their lines; those without any text are passed over. */
function* numbered({ data, errors }: Parsed, first: number): Generator<CsvRecord, void> {
  const broken = new Set(errors.map((error) => error.row));
  let line = first;
  for (const [place, cells] of data.entries()) {
    if (cells.some((cell) => cell !== "")) yield { line, cells, isBroken: broken.has(place) };
    line += linesOf([cells]);
  }
}

function refuseOpenQuote({ data, errors }: Parsed, first: number) {
  if (!errors.some((error) => error.code === "MissingQuotes")) return;
  throw new UnreadableFile(unclosed(first + linesOf(data.slice(0, -1))));
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
  let line = 1;
  let held = "";
  for (const bytes of blocksOf(file, onBytes)) {
    const text = held + decoded(decoder, bytes, line);
    held = text.endsWith("\r") && bytes.length > 0 ? "\r" : "";
    const block = withLineFeeds(held === "" ? text : text.slice(0, -1));
    line += block.split("\n").length - 1;
    if (block !== "") yield block;
  }
  yield "";
}

/** The file's bytes, and an empty block at the end. */
function* blocksOf(file: number, onBytes: (read: number) => void): Generator<Buffer, void> {
  const buffer = Buffer.alloc(BLOCK_BYTES);
  let total = 0;
  let size = BLOCK_BYTES;
  while (size > 0) {
    size = readSync(file, buffer, 0, BLOCK_BYTES, null);
    const bytes = buffer.subarray(0, size);
    if (total === 0) refuseOtherFormats(bytes);
    total += size;
    onBytes(total);
    yield bytes;
  }
}

/** Every line end as "\n". */
function withLineFeeds(text: string): string {
  if (text.includes("\0")) throw new UnreadableFile(BINARY);
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
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

function decoded(decoder: TextDecoder, bytes: Buffer, line: number): string {
  try {
    return decoder.decode(bytes, { stream: bytes.length > 0 });
  } catch (cause) {
    const message = `It is not UTF-8, from line ${line} on; perhaps Latin-1. Save it as CSV UTF-8.`;
    throw new UnreadableFile(message, { cause });
  }
}
