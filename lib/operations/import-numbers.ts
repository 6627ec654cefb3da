import { type AccountRecord, findAccountByName } from "@/db/accounts/find-account";
import { loadReference } from "@/db/reference/load-reference";
import type { Store } from "@/db/store";
import { headingOf } from "./import/heading-of";
import type { ImportOptions, ImportResult } from "./import/import-options";
import { passThrough } from "./import/pass";
import { passes } from "./import/passes";
import { orRolledBack, RolledBack } from "./import/rolled-back";
import { UnreadableFile } from "./import/unreadable-file";
import { writer } from "./import/write-lines";
import { settleWhole } from "./settle-due";

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
  if (account.isClosed) return { kind: "refused", reason: `“${account.name}” is closed.` };
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
  if (options.update && !options.dryRun) await settleWhole(store, account.id, now);
  const { first, second } = await passes(store, { account, options, heading }, now);
  const told = { account, ignored: heading.ignored };

  await passThrough(store, first);
  if (first.report.bad > 0 && !options.skipBad) {
    return { ...told, kind: options.dryRun ? "dry-run" : "stopped", report: first.report };
  }

  const kind = await orRolledBack(() =>
    store.inTransaction(async (tx) => {
      await passThrough(tx, second, writer(tx, account, second, now));
      if (options.dryRun) throw new RolledBack("dry-run");
      if (second.report.bad > first.report.bad && !options.skipBad) throw new RolledBack("stopped");
    }),
  );
  return { ...told, kind, report: second.report };
}
