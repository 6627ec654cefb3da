import type { NumberEdit } from "@/db/batches/batch-source";
import type { BadChange } from "@/lib/numbers/changes-report";
import type { ReadLine } from "./read-line";

/** Lines that were read so far. */
export interface Sorted {
  readonly edits: NumberEdit[];
  readonly firstBad: BadChange[];
  same: number;
  bad: number;
}

const MOST_BAD_SHOWN = 100;
const MOST_REASON = 500;

/** Counts a line, and keeps what it comes to; of bad ones the first. */
export function sortOut(found: Sorted, read: ReadLine) {
  if (read.kind === "same") found.same += 1;
  if (read.kind === "edit") found.edits.push({ number: read.number, edit: read.edit });
  if (read.kind !== "bad") return;
  found.bad += 1;
  const { line, reason } = read;
  if (found.firstBad.length < MOST_BAD_SHOWN) {
    found.firstBad.push({ line, reason: reason.slice(0, MOST_REASON) });
  }
}
