import type { CsvRecord } from "@/lib/operations/import/csv-records";

const LINES_AT_ONCE = 200;

/** Records some at a time. */
export function* lineBlocks(records: Iterable<CsvRecord>): Generator<readonly CsvRecord[], void> {
  let block: CsvRecord[] = [];
  for (const record of records) {
    block.push(record);
    if (block.length < LINES_AT_ONCE) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}
