import type { NumberEdit } from "@/db/batches/batch-source";
import type { DidRecord } from "@/db/dids/did-from-row";
import type { BadChange } from "@/lib/numbers/changes-report";
import type { Heading } from "@/lib/numbers/import-columns";
import { type ImportContext, type ImportRow, parseImportRow } from "@/lib/numbers/import-row";
import type { CsvRecord } from "@/lib/operations/import/csv-records";
import type { NumberSet } from "@/lib/operations/import/number-set";
import { editOfRow, type Targets, targetOfRow } from "./edit-of-row";

export interface Reading {
  readonly heading: Heading;
  readonly targets: Targets;
  /** Numbers of earlier lines. */
  readonly seen: NumberSet;
}

interface ReadRow {
  readonly line: number;
  readonly row: ImportRow;
  readonly wrong: readonly string[];
}

export type ReadLine =
  | ({ readonly kind: "edit" } & NumberEdit)
  | { readonly kind: "same" }
  | ({ readonly kind: "bad" } & BadChange);

/** None of the columns that are read hangs on anything but itself. */
const NO_CONTEXT: ImportContext = {
  currency: "",
  decimals: 0,
  countries: new Set(),
  regionCodes: new Set(),
  now: new Date(0),
};

/** The values of a line, and what is wrong with them. */
export function rowOf(heading: Heading, { line, cells, isBroken }: CsvRecord): ReadRow {
  const { row, wrong } = parseImportRow(cells, heading, NO_CONTEXT);
  const quotes = isBroken ? ["its quotes can’t be made sense of"] : [];
  return { line, row, wrong: [...quotes, ...wrong] };
}

/** What one line comes to, held against the account's numbers of its block. */
export function readLine(
  { heading, targets, seen }: Reading,
  { line, row, wrong }: ReadRow,
  numbers: ReadonlyMap<string, DidRecord>,
): ReadLine {
  const reasons = [...wrong];
  const note = (reason: string) => reasons.push(reason);
  const { number } = row;
  const stored = numbers.get(number);
  const isTwice = number !== "" && !seen.add(number);
  if (isTwice) note(`+${number} is in the file twice`);
  if (number !== "" && !stored) note(`+${number} is not one of this account’s numbers`);
  const target = stored && targetOfRow(heading, row, { targets, stored, note });
  if (!stored || reasons.length > 0) return { kind: "bad", line, reason: reasons.join("; ") };
  const edit = editOfRow(heading, row, stored, target);
  return Object.keys(edit).length === 0 ? { kind: "same" } : { kind: "edit", number, edit };
}
