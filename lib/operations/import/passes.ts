import { statSync } from "node:fs";
import type { AccountRecord } from "@/db/accounts/find-account";
import { referenceCodes } from "@/db/reference/reference-codes";
import type { Reader } from "@/db/store";
import { currencyDecimals } from "@/lib/numbers/currency-decimals";
import type { Heading } from "@/lib/numbers/import-columns";
import type { ImportOptions } from "./import-options";
import { NumberSet } from "./number-set";
import type { Pass } from "./pass";
import { emptyReport } from "./report";

/** How the bar is shared between reading the file and writing the numbers. */
const VALIDATION_SHARE = 0.3;

interface Given {
  readonly account: AccountRecord;
  readonly options: ImportOptions;
  readonly heading: Heading;
}

/** Both ways through the file: the first validates and tells what is bad, the second writes. */
export async function passes(
  reader: Reader,
  { account, options, heading }: Given,
  now: Date,
): Promise<{ first: Pass; second: Pass }> {
  const { id: accountId, currency } = account;
  const codes = await referenceCodes(reader);
  const context = { ...codes, currency, decimals: currencyDecimals(currency), now };
  const bytes = Math.max(1, statSync(options.path).size);
  const firstShare = options.dryRun ? 1 : VALIDATION_SHARE;
  const run = { accountId, isUpdate: options.update, importId: null, heading, context };
  const pass = (from: number, share: number): Pass => ({
    path: options.path,
    run: { ...run, seen: new NumberSet() },
    report: emptyReport(),
    onBytes: (read) => options.onProgress?.(from + (read / bytes) * share),
    onBad: () => undefined,
  });
  const first = { ...pass(0, firstShare), onBad: options.onBad ?? (() => undefined) };
  return { first, second: pass(firstShare, 1 - firstShare) };
}
