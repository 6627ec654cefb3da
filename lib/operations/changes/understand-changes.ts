import { setImmediate } from "node:timers/promises";
import type { NumberEdit } from "@/db/batches/batch-source";
import { recordsByNumber } from "@/db/dids/records-by-number";
import type { Reader } from "@/db/store";
import { listVoiceNames } from "@/db/trunks/list-voice-names";
import { type ChangesFound, MAX_CHANGES_LINES } from "@/lib/numbers/changes-report";
import { type CsvRecord, uploadedRecords } from "@/lib/operations/import/csv-records";
import { NumberSet } from "@/lib/operations/import/number-set";
import { UnreadableFile } from "@/lib/operations/import/unreadable-file";
import { headingIn } from "./changes-heading";
import type { Targets } from "./edit-of-row";
import { lineBlocks } from "./line-blocks";
import { type Reading, readLine, rowOf } from "./read-line";
import { type Sorted, sortOut } from "./sort-out";

/** What a file says, sorted out, and what is to become of each number. */
export interface Understood extends ChangesFound {
  readonly edits: readonly NumberEdit[];
}

const TOO_LONG = `It has more than ${MAX_CHANGES_LINES.toLocaleString("en")} lines below its heading. Split it, and upload one part after the other.`;

/**
 * Holds a file of changes against an account's numbers, some lines at a time; pages are served
 * between them. Nothing changes.
 * @throws UnreadableFile when the file can't be read as a whole
 */
export async function understandChanges(
  reader: Reader,
  accountId: number,
  bytes: Uint8Array,
): Promise<Understood> {
  const records = uploadedRecords(bytes);
  const reading = { heading: headingIn(records), seen: new NumberSet() };
  const targets = await targetsOf(reader, accountId);
  const found: Sorted = { edits: [], firstBad: [], same: 0, bad: 0 };
  let lines = 0;
  for (const block of lineBlocks(records)) {
    lines += block.length;
    if (lines > MAX_CHANGES_LINES) throw new UnreadableFile(TOO_LONG);
    const read = await readBlock(reader, accountId, { ...reading, targets }, block);
    for (const line of read) sortOut(found, line);
    await setImmediate();
  }
  return { ...found, changes: found.edits.length, ignored: reading.heading.ignored };
}

/** Those that are being deleted too: a line may leave a number there until its turn comes. */
async function targetsOf(reader: Reader, accountId: number): Promise<Targets> {
  const idsByName = async (what: "trunks" | "groups") => {
    const all = await listVoiceNames(reader, accountId, what);
    return new Map(all.map(({ name, id }) => [name, id]));
  };
  return { trunks: await idsByName("trunks"), groups: await idsByName("groups") };
}

async function readBlock(
  reader: Reader,
  accountId: number,
  reading: Reading,
  block: readonly CsvRecord[],
) {
  const rows = block.map((record) => rowOf(reading.heading, record));
  const numbers = rows.map(({ row }) => row.number).filter((number) => number !== "");
  const stored = await recordsByNumber(reader, accountId, numbers);
  return rows.map((row) => readLine(reading, row, stored));
}
