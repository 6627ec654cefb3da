import { closeSync, openSync } from "node:fs";
import { delimiterOf, linesOf, type Parsed, parsed } from "./csv-block";
import { bytesOfFile, bytesOfUpload } from "./csv-bytes";
import { refuseOpenQuote, tooMany, unclosed } from "./csv-refusals";
import { texts } from "./csv-texts";
import { UnreadableFile } from "./unreadable-file";

/** A record with the line on which it begins, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Its quotes can't be made sense of. */
  readonly isBroken: boolean;
}
/** Far more than an upload may have; empty ones count too, which nobody else counts. */
const MOST_UPLOADED_LINES = 200_000;
/** A record that is still open after so many characters is one whose quote was never closed. */
const MOST_RECORD_CHARACTERS = 1 << 17;

/** Of the lines of a file as many may be empty as may be full. */
const WITH_EMPTY_ONES = 2;

/**
 * The records of a CSV file, one block in memory at a time: UTF-8, comma, semicolon or tab, any
 * kind of line end. Empty lines are passed over.
 * @param onBytes told how much of the file has been read
 * @param mostRecords where it is limited
 * @throws UnreadableFile when the file is no such CSV
 */
export function* csvRecords(
  path: string,
  onBytes: (read: number) => void,
  mostRecords = Number.POSITIVE_INFINITY,
): Generator<CsvRecord, void> {
  const file = openSync(path, "r");
  try {
    yield* records(texts(bytesOfFile(file, onBytes)), mostRecords * WITH_EMPTY_ONES);
  } finally {
    closeSync(file);
  }
}

/**
 * The same of a file that is in memory.
 * @throws UnreadableFile when it is no such CSV, or has too many lines to be read while pages wait
 */
export function uploadedRecords(bytes: Uint8Array): Generator<CsvRecord, void> {
  return records(texts(bytesOfUpload(bytes)), MOST_UPLOADED_LINES);
}

function* records(
  blocks: Iterable<string>,
  mostLines = Number.POSITIVE_INFINITY,
): Generator<CsvRecord, void> {
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
    if (line > mostLines) throw new UnreadableFile(tooMany(mostLines));
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
