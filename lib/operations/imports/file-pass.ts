import type { AccountRecord } from "@/db/accounts/find-account";
import type { ImportRecord } from "@/db/imports/find-import";
import { referenceCodes } from "@/db/reference/reference-codes";
import type { Reader } from "@/db/store";
import { currencyDecimals } from "@/lib/numbers/currency-decimals";
import type { Heading } from "@/lib/numbers/import-columns";
import { type ImportFindings, MAX_IMPORT_LINES } from "@/lib/numbers/number-import";
import { headingOf } from "@/lib/operations/import/heading-of";
import type { Understanding } from "@/lib/operations/import/line";
import { NumberSet } from "@/lib/operations/import/number-set";
import type { Pass } from "@/lib/operations/import/pass";
import { emptyReport, type ImportReport } from "@/lib/operations/import/report";
import { UnreadableFile } from "@/lib/operations/import/unreadable-file";

interface Given {
  readonly account: AccountRecord;
  readonly it: Pick<ImportRecord, "id" | "isUpdate">;
  readonly heading: Heading;
}

/** What the lines of an import are read against, as of an instant. */
export async function understandingOf(
  reader: Reader,
  { account, it, heading }: Given,
  now: Date,
): Promise<Understanding> {
  const { id: accountId, currency } = account;
  const codes = await referenceCodes(reader);
  const context = { ...codes, currency, decimals: currencyDecimals(currency), now };
  const { id: importId, isUpdate } = it;
  return { accountId, isUpdate, importId, heading, context, seen: new NumberSet() };
}

/**
 * A way through the file of an import.
 * @throws UnreadableFile when nothing of it can be understood
 */
export async function filePass(
  reader: Reader,
  { account, it, path }: Omit<Given, "heading"> & { readonly path: string },
  hooks: Pick<Pass, "onBytes" | "onBad" | "between">,
  now: Date,
): Promise<Pass> {
  const heading = headingOf({ path, update: it.isUpdate });
  if ("refused" in heading) throw new UnreadableFile(heading.refused);
  const run = await understandingOf(reader, { account, it, heading }, now);
  return { path, run, report: emptyReport(), ...hooks, mostLines: MAX_IMPORT_LINES };
}

const MOST_NAME_SHOWN = 60;

/** A report as it is kept. */
export function findingsOf(report: ImportReport, heading: Heading): ImportFindings {
  const ignored = heading.ignored.map((name) => name.slice(0, MOST_NAME_SHOWN));
  return { ...report, defaults: [...report.defaults], ignored };
}
