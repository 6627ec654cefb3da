import type { DidRecord } from "@/db/dids/did-from-row";
import { recordsByNumber } from "@/db/dids/records-by-number";
import { takenNumbers } from "@/db/dids/taken-numbers";
import type { Reader } from "@/db/store";
import { type ImportRow, parseImportRow } from "@/lib/numbers/import-row";
import { blankNumber } from "./blank-number";
import type { CsvRecord } from "./csv-records";
import { draftedLine } from "./drafted-line";
import { leavingTroubles } from "./leaving-troubles";
import type { Line, Understanding } from "./line";
import { namedEndUsers } from "./named-end-users";

/** Understands some lines at once, against what the reader sees. */
export async function understand(
  reader: Reader,
  run: Understanding,
  records: readonly CsvRecord[],
): Promise<readonly Line[]> {
  const parsed = records.map((record) => ({
    record,
    ...parseImportRow(record.cells, run.heading, run.context),
  }));
  const numbers = parsed.map(({ row }) => row.number).filter((number) => number !== "");
  const stored = run.isUpdate
    ? await recordsByNumber(reader, run.accountId, numbers)
    : new Map<string, DidRecord>();
  const leaving = await leavingTroubles(reader, run.accountId);
  const endUsers = await namedEndUsers(reader, run, changesOf(parsed, stored));
  const taken = run.isUpdate
    ? new Set<string>()
    : await takenNumbers(reader, numbers, run.importId);
  return parsed.map(({ record, row, wrong }) => {
    const own = stored.get(row.number) ?? null;
    const reasons = [...wrong, ...presence(run, row, own, taken), ...leaving(row, own)];
    if (record.isBroken) reasons.unshift("its quotes can't be made sense of");
    if (reasons.length === 0) return draftedLine(run, { record, row, own, endUsers });
    const { line, cells } = record;
    return { line, cells, row, given: row, stored: own, draft: NO_DRAFT, wrong: reasons };
  });
}

const NO_DRAFT = blankNumber("", 0, new Date(0));

function presence(
  run: Understanding,
  { number }: ImportRow,
  stored: DidRecord | null,
  taken: ReadonlySet<string>,
): readonly string[] {
  if (number === "") return [];
  if (!run.seen.add(number)) return [`+${number} is in the file twice`];
  if (run.isUpdate && stored === null) return [`+${number} is not one of this account's numbers`];
  return taken.has(number) ? [`+${number} is there already`] : [];
}

function changesOf(
  parsed: readonly { readonly row: ImportRow }[],
  stored: ReadonlyMap<string, DidRecord>,
) {
  return parsed.flatMap(({ row }) => {
    const own = stored.get(row.number);
    return own === undefined ? [] : [{ row, stored: own }];
  });
}
