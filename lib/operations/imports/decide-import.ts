import { recordAudit } from "@/db/audit/record-audit";
import { liftFence } from "@/db/imports/fence";
import type { ImportRecord } from "@/db/imports/find-import";
import { countLines } from "@/db/imports/import-lines";
import { moveImport } from "@/db/imports/move-import";
import type { Transaction } from "@/db/store";
import { machineNow } from "@/lib/clock";
import { counted, joinFacts } from "@/lib/numbers/wording";
import type { Pass } from "@/lib/operations/import/pass";
import { findingsOf } from "./file-pass";
import { LeftOff } from "./left-off";

/** From here on it goes to its end, whoever is killed. */
export async function decide(
  tx: Transaction,
  it: ImportRecord,
  { run, report }: Pass,
): Promise<void> {
  const lines = await countLines(tx, it.id);
  const { heading } = run;
  const findings = findingsOf(report, heading);
  const decided = {
    state: "writing",
    heading: heading.cells,
    findings,
    lines,
    reached: 0,
  } as const;
  if (!(await moveImport(tx, it, decided))) throw new LeftOff();
  const { confirmedBy: id, confirmedByName: name, accountId, fileName: subject } = it;
  if (id === null || name === null) throw new Error("nobody has confirmed it");
  const what = it.isUpdate ? "update" : "new numbers";
  const left = report.bad === 0 ? null : `${counted(report.bad, "bad line")} left out`;
  const detail = joinFacts(counted(lines, "line"), what, left);
  const actor = { kind: "staff", id, name } as const;
  const act = { action: "numbers-imported", subject, detail } as const;
  await recordAudit(tx, { at: machineNow(), actor, accountId, ...act });
}

/** Nothing was done: it waits to be confirmed as it is now. */
export async function reportAnew(
  tx: Transaction,
  it: ImportRecord,
  { run, report }: Pass,
): Promise<void> {
  const findings = findingsOf(report, run.heading);
  const reported = { state: "reported", findings, reports: it.reports + 1 } as const;
  if (!(await moveImport(tx, it, reported))) throw new LeftOff();
  await liftFence(tx, it.id);
}
