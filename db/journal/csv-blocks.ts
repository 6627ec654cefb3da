import type { Reader } from "@/db/store";
import { CSV_LINE_END, type CsvProfile, csvHeader } from "@/lib/numbers/csv-format";
import {
  FORMULA_STARTS,
  NUMBER_GUARD,
  SKIPPED_AT_START,
  TEXT_GUARD,
} from "@/lib/numbers/csv-guard";
import type { JournalPlace } from "@/lib/numbers/journal";
import { betweenDays } from "./between";
import type { JournalSource } from "./journal-source";
import { readPlaces } from "./read-places";

/** Lines a step: what is held in memory, and how long other requests wait. */
const BLOCK_LINES = 2000;

/** How a file is written: each column's SQL by its name, in the order of the columns. */
export interface CsvFile {
  readonly profile: CsvProfile;
  readonly columns: Readonly<Record<string, string>>;
  /** Entries as `place` names them, joined with what the columns read. */
  readonly from: string;
  /** Named parameters that the columns read. */
  readonly named: Readonly<Record<string, unknown>>;
}

/**
 * The text of a journal's file, block by block, newest first. Nothing stays open between blocks,
 * and what is written meanwhile stands before the first of them, so a reader may take its time.
 */
export async function* csvBlocks(
  reader: Reader,
  source: JournalSource,
  file: CsvFile,
): AsyncGenerator<string> {
  const { low, high } = betweenDays(source.days);
  yield csvHeader(file.profile, Object.keys(file.columns));
  let from: JournalPlace | null = high;
  while (from !== null) {
    const walk = { low, high: from, backward: false, limit: BLOCK_LINES };
    const places: readonly JournalPlace[] = readPlaces(reader, source, walk);
    if (places.length > 0) yield linesOf(reader, file, JSON.stringify(places.map(({ id }) => id)));
    from = places.length < BLOCK_LINES ? null : (places.at(-1) ?? null);
  }
}

/** Text made where the rows are. @param places ids in their order, or what else `from` reads */
export function linesOf(reader: Reader, file: CsvFile, places: string): string {
  const line = Object.values(file.columns).map((column) => `coalesce(${column}, '')`);
  const sql = `SELECT group_concat(line, :lineEnd) AS text FROM (
    SELECT concat_ws(',', ${line.join(", ")}) AS line FROM ${file.from} ORDER BY place.key)`;
  const guard = {
    starts: FORMULA_STARTS,
    skipped: SKIPPED_AT_START,
    guard: TEXT_GUARD,
    numberGuard: NUMBER_GUARD,
  };
  const named = {
    ...file.named,
    ...(file.profile === "systems" ? {} : guard),
    places,
    lineEnd: CSV_LINE_END,
  };
  const text = reader.row<{ text: string | null }>(sql, named)?.text ?? null;
  return text === null ? "" : text + CSV_LINE_END;
}
