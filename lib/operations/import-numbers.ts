import { statSync } from "node:fs";
import { type AccountRecord, findAccountByName } from "@/db/accounts/find-account";
import { loadReference } from "@/db/reference/load-reference";
import { referenceCodes } from "@/db/reference/reference-codes";
import type { Store } from "@/db/store";
import { currencyDecimals } from "@/lib/numbers/currency-decimals";
import { parseHeading } from "@/lib/numbers/import-columns";
import { csvRecords } from "./import/csv-records";
import { NumberSet } from "./import/number-set";
import { type Pass, passThrough } from "./import/pass";
import { type BadLine, emptyReport, type ImportReport } from "./import/report";
import { UnreadableFile } from "./import/unreadable-file";
import { writer } from "./import/write-lines";
import { settleAccount } from "./settle-due";

export interface ImportOptions {
  readonly accountName: string;
  readonly path: string;
  /** Change numbers that are there instead of adding new ones. */
  readonly update: boolean;
  /** Report what would happen, and do nothing. */
  readonly dryRun: boolean;
  /** Take the good lines although there are bad ones. */
  readonly skipBad: boolean;
  /** Told 0…1 while it runs. */
  readonly onProgress?: (share: number) => void;
  /** Told every bad line, once. */
  readonly onBad?: (bad: BadLine) => void;
}

export type ImportResult =
  | { readonly kind: "refused"; readonly reason: string }
  | {
      /** "stopped" = there were bad lines, and nothing was done. */
      readonly kind: "done" | "dry-run" | "stopped";
      readonly account: AccountRecord;
      readonly ignored: readonly string[];
      readonly report: ImportReport;
    };

/** How the bar is shared between reading the file and writing the numbers. */
const VALIDATION_SHARE = 0.3;

/**
 * A provider's own spreadsheet into an account. The whole file is validated before the write lock
 * is taken, and one transaction takes it all or nothing, but for bad lines that may be skipped.
 */
export async function importNumbers(
  store: Store,
  options: ImportOptions,
  now: Date,
): Promise<ImportResult> {
  await loadReference(store);
  const account = await findAccountByName(store, options.accountName);
  if (account === null)
    return { kind: "refused", reason: `There is no account “${options.accountName}”.` };
  try {
    return await importInto(store, account, options, now);
  } catch (fault) {
    if (fault instanceof UnreadableFile) return { kind: "refused", reason: fault.message };
    throw fault;
  }
}

async function importInto(
  store: Store,
  account: AccountRecord,
  options: ImportOptions,
  now: Date,
): Promise<ImportResult> {
  const heading = headingOf(options);
  if ("refused" in heading) return { kind: "refused", reason: heading.refused };
  if (options.update && !options.dryRun) await settleAccount(store, account.id, now);
  const codes = await referenceCodes(store);
  const context = {
    ...codes,
    currency: account.currency,
    decimals: currencyDecimals(account.currency),
    now,
  };
  const bytes = Math.max(1, statSync(options.path).size);
  const pass = (from: number, share: number): Pass => ({
    path: options.path,
    run: {
      accountId: account.id,
      isUpdate: options.update,
      heading,
      context,
      seen: new NumberSet(),
    },
    report: emptyReport(),
    onBytes: (read) => options.onProgress?.(from + (read / bytes) * share),
    onBad: () => undefined,
  });
  const told = { account, ignored: heading.ignored };

  const first = { ...pass(0, VALIDATION_SHARE), onBad: options.onBad ?? (() => undefined) };
  await passThrough(store, first);
  if (first.report.bad > 0 && !options.skipBad) {
    return { ...told, kind: options.dryRun ? "dry-run" : "stopped", report: first.report };
  }

  const second = pass(VALIDATION_SHARE, 1 - VALIDATION_SHARE);
  const kind = await orRolledBack(() =>
    store.inTransaction(async (tx) => {
      await passThrough(tx, second, writer(tx, account, second, now));
      if (options.dryRun) throw new RolledBack("dry-run");
      if (second.report.bad > first.report.bad && !options.skipBad) throw new RolledBack("stopped");
    }),
  );
  return { ...told, kind, report: second.report };
}

function headingOf({ path, update }: ImportOptions) {
  for (const { cells, isBroken } of csvRecords(path, () => undefined)) {
    if (isBroken) return { refused: "The quotes in its first line can't be made sense of." };
    return parseHeading(cells, update);
  }
  return { refused: "It is empty." };
}

/** Undoes a transaction in which everything was written as it would be. */
class RolledBack extends Error {
  readonly kind: "dry-run" | "stopped";

  constructor(kind: "dry-run" | "stopped") {
    super(kind);
    this.kind = kind;
  }
}

async function orRolledBack(work: () => Promise<void>): Promise<"done" | "dry-run" | "stopped"> {
  try {
    await work();
    return "done";
  } catch (fault) {
    if (fault instanceof RolledBack) return fault.kind;
    throw fault;
  }
}
