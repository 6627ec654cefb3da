import type { ImportRecord } from "@/db/imports/find-import";
import { moveImport } from "@/db/imports/move-import";
import type { Store } from "@/db/store";
import { appNow } from "@/lib/operations/app-clock";
import { foreseer } from "@/lib/operations/import/foresee-lines";
import { findingsOf } from "./file-pass";
import { LeftOff } from "./left-off";
import { throughFile } from "./through-file";
import { beginStep, type Working } from "./working";

/** Finds out what a file would do, as the command's dry run does. Nothing of the account changes. */
export async function readImport(store: Store, it: ImportRecord, working: Working): Promise<void> {
  const { run, report } = await throughFile(store, it, working, {
    now: await appNow(store),
    writes: (pass, account) => foreseer(store, { account, run: pass.run, tally: pass.report }),
  });
  await store.inTransaction(async (tx) => {
    await beginStep(tx, it, working);
    const findings = findingsOf(report, run.heading);
    const reported = { state: "reported", findings, reports: it.reports + 1 } as const;
    if (!(await moveImport(tx, it, reported))) throw new LeftOff();
  });
}
