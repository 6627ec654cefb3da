import { type AccountRecord, findAccountByName } from "@/db/accounts/find-account";
import { loadReference } from "@/db/reference/load-reference";
import type { Store } from "@/db/store";
import type { Actor } from "@/lib/did/history";
import { makers } from "./import/finders";
import { foreseer } from "./import/foresee-lines";
import { headingOf } from "./import/heading-of";
import type { ImportOptions, ImportResult } from "./import/import-options";
import { makeVerification } from "./import/make-verification";
import { passThrough } from "./import/pass";
import { passes } from "./import/passes";
import { refuseOtherImport } from "./import/refuse-other-import";
import { nothingTaken } from "./import/report";
import { orRolledBack, RolledBack } from "./import/rolled-back";
import { UnreadableFile } from "./import/unreadable-file";
import { writer } from "./import/write-lines";
import { settleWhole } from "./settle-due";

const COMMAND: Actor = { actor: "system", actorId: null, actorName: "Import" };

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
  if (!options.dryRun) await refuseOtherImport(store, account);
  const heading = headingOf(options);
  if ("refused" in heading) return { kind: "refused", reason: heading.refused };
  if (options.update && !options.dryRun) await settleWhole(store, account.id, now);
  const { first, second } = await passes(store, { account, options, heading }, now);
  const told = { account, ignored: heading.ignored };

  const foreseen = { account, run: first.run, tally: first.report };
  await passThrough(store, first, options.dryRun ? foreseer(store, foreseen) : undefined);
  const isStopped = first.report.bad > 0 && !options.skipBad;
  const report = isStopped ? nothingTaken(first.report) : first.report;
  if (options.dryRun) return { ...told, kind: "dry-run", report };
  if (isStopped) return { ...told, kind: "stopped", report };

  const kind = await orRolledBack(() =>
    store.inTransaction(async (tx) => {
      await refuseOtherImport(tx, account);
      const making = { account, actor: COMMAND, now };
      const find = makers(tx, making, (facts) => makeVerification(tx, facts, now));
      const writing = { run: second.run, tally: second.report, find, actor: COMMAND };
      await passThrough(tx, second, writer(tx, writing));
      if (second.report.bad > first.report.bad && !options.skipBad) throw new RolledBack();
    }),
  );
  return { ...told, kind, report: second.report };
}
