import { once } from "@/db/once";
import { monthlyPriceAt } from "@/db/prices/monthly-price";
import type { Reader } from "@/db/store";
import { type CsvRecord, csvRecords } from "./csv-records";
import { refuseMore } from "./csv-refusals";
import type { Line, Understanding } from "./line";
import { type BadLine, type ImportReport, noteBad, noteRenewal } from "./report";
import { noteDefaults } from "./report-defaults";
import { understand } from "./understand";

/** One way through the file: to validate it, or to write it. */
export interface Pass {
  readonly path: string;
  readonly run: Understanding;
  readonly report: ImportReport;
  readonly onBytes: (read: number) => void;
  readonly onBad: (bad: BadLine) => void;
  /** More are refused. */
  readonly mostLines?: number;
  /** Awaited before each of its batches of lines: whatever else waits is served. */
  readonly between?: () => Promise<void>;
}

const LINES_AT_ONCE = 500;

/** Goes through the whole file once, some lines in memory at a time; good lines go to `write`. */
export async function passThrough(
  reader: Reader,
  pass: Pass,
  write: (good: readonly Line[]) => Promise<void> = async () => undefined,
): Promise<void> {
  const priceOf = once(
    (plan: number) => monthlyPriceAt(reader, plan, pass.run.context.now),
    String,
  );
  for (const records of batches(pass)) {
    await pass.between?.();
    const lines = await understand(reader, pass.run, records);
    const good = lines.filter((line) => line.wrong.length === 0);
    for (const line of lines) if (line.wrong.length > 0) reportBad(pass, line);
    for (const line of good) await reportGood(pass, line, priceOf);
    await write(good);
  }
}

function reportBad(pass: Pass, { line, wrong }: Line) {
  const bad = { line, reason: wrong.join("; ") };
  noteBad(pass.report, bad);
  pass.onBad(bad);
}

async function reportGood(pass: Pass, line: Line, priceOf: (plan: number) => Promise<number>) {
  if (line.stored === null) noteDefaults(pass.report, line);
  const stored = line.stored === null ? 0 : await priceOf(line.stored.pricePlanId);
  noteRenewal(pass.report, line, line.row.monthlyMinor ?? stored, pass.run.context.now);
}

/** The file's records after its heading. */
function* batches({ path, onBytes, mostLines }: Pass): Generator<readonly CsvRecord[], void> {
  let batch: CsvRecord[] = [];
  let lines = -1;
  for (const record of csvRecords(path, onBytes, mostLines)) {
    lines += 1;
    if (lines > 0) batch.push(record);
    if (mostLines !== undefined && lines > mostLines) refuseMore(mostLines);
    if (batch.length < LINES_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
