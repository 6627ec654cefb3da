import type { StoredFacts } from "@/db/dids/did-columns";
import type { DidRecord } from "@/db/dids/did-from-row";
import { recordsByNumber } from "@/db/dids/records-by-number";
import { takenNumbers } from "@/db/dids/taken-numbers";
import type { Reader } from "@/db/store";
import { shown } from "@/lib/numbers/import-cells";
import type { Heading } from "@/lib/numbers/import-columns";
import { type ImportContext, type ImportRow, parseImportRow } from "@/lib/numbers/import-row";
import { placeOfNumber } from "@/lib/numbers/place-of-number";
import { blankNumber } from "./blank-number";
import type { CsvRecord } from "./csv-records";
import { contradictions, draftOf } from "./draft";
import type { NumberSet } from "./number-set";

/** What a whole run knows while it goes through the file. */
export interface Understanding {
  readonly accountId: number;
  readonly isUpdate: boolean;
  readonly heading: Heading;
  readonly context: ImportContext;
  readonly seen: NumberSet;
}

/** A line as it would be stored, or why it can't be. */
export interface Line {
  readonly line: number;
  /** With country and type told from the number, where the line adds it. */
  readonly row: ImportRow;
  /** As the file says it. */
  readonly given: ImportRow;
  /** The number as it stands, `null` when the line adds it. */
  readonly stored: DidRecord | null;
  readonly draft: StoredFacts;
  readonly wrong: readonly string[];
}

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
  const taken = run.isUpdate ? new Set<string>() : await takenNumbers(reader, numbers);
  return parsed.map(({ record, row, wrong }) => {
    const own = stored.get(row.number) ?? null;
    const reasons = [...wrong, ...presence(run, row, own, taken)];
    if (record.isBroken) reasons.unshift("its quotes can't be made sense of");
    if (reasons.length > 0)
      return { line: record.line, row, given: row, stored: own, draft: NO_DRAFT, wrong: reasons };
    return drafted(run, record.line, row, own);
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

function drafted(
  run: Understanding,
  line: number,
  given: ImportRow,
  stored: DidRecord | null,
): Line {
  const { now } = run.context;
  const row = stored === null ? withPlace(given) : given;
  const base = stored ?? blankNumber(row.number, run.accountId, now);
  const has = stored === null ? () => true : run.heading.present.has.bind(run.heading.present);
  const draft = draftOf(base, row, has, now);
  const wrong = [...placeTroubles(row, draft, run.context), ...contradictions(draft, now)];
  return { line, row, given, stored, draft, wrong };
}

/** Country and type from the number, where the file is silent; what can't be told is local. */
function withPlace(row: ImportRow): ImportRow {
  if (row.country !== null && row.numberType !== null) return row;
  const told = placeOfNumber(row.number);
  return {
    ...row,
    country: row.country ?? told.country,
    numberType: row.numberType ?? told.numberType ?? "local",
  };
}

const REGION_CODE = /^[A-Z]{2}-[A-Z0-9]{1,3}$/i;

/** Whether a region is given by its ISO 3166-2 code rather than by name. */
export function isRegionCode(region: string): boolean {
  return REGION_CODE.test(region);
}

function placeTroubles(
  { number, region }: ImportRow,
  { countryCode }: StoredFacts,
  { countries, regionCodes }: ImportContext,
): readonly string[] {
  if (!countries.has(countryCode)) {
    return [`no country can be told from +${number}: give it in the column country`];
  }
  if (region === null || !isRegionCode(region)) return [];
  const code = region.toUpperCase();
  if (regionCodes.has(code) && code.startsWith(`${countryCode}-`)) return [];
  return [`region ${shown(region)} is no region of ${countryCode}`];
}
