import type { Metadata } from "next";
import { ChangesForm } from "@/components/changes/changes-form";
import { ChangesReportCard } from "@/components/changes/changes-report";
import { Crumbs } from "@/components/ui/crumbs";
import { Note } from "@/components/ui/note";
import { findChangeReport } from "@/db/changes/change-reports";
import { answerWith } from "@/lib/answer-status";
import { getStore } from "@/lib/app-store";
import { mayChange } from "@/lib/may-change";
import type { ListParameters } from "@/lib/numbers/given-parameters";
import { CHANGES_REPORT_GONE } from "@/lib/numbers/wording-changes";
import { ROLE_REFUSAL } from "@/lib/numbers/wording-refusals";
import { requireMember } from "@/lib/session";

export const metadata: Metadata = { title: "Upload changes" };

interface ChangesPageProps {
  readonly searchParams: Promise<ListParameters>;
}

/** Where a file of changes is chosen, and where it is said why one was not taken. */
export default async function ChangesPage({ searchParams }: ChangesPageProps) {
  const member = await requireMember();
  const [asked] = [(await searchParams).report].flat();
  const report =
    asked === undefined ? null : await findChangeReport(await getStore(), member.accountId, asked);
  if (report !== null && report.kind !== "nothing-differs") answerWith(400);
  return (
    <div className="narrow">
      <div>
        <Crumbs way={[["My Numbers", "/numbers"]]} here="Upload changes" />
        <h1>Upload changes</h1>
        <p className="sub">
          Download your numbers as CSV, edit description, billing_cycles_left, trunk or trunk_group,
          and upload the file. You see each difference before anything changes.
        </p>
      </div>
      {asked !== undefined && report === null && <Note tone="warn">{CHANGES_REPORT_GONE}</Note>}
      {report !== null && report.kind !== "refused" && <ChangesReportCard report={report} />}
      <section className="card" aria-label="File">
        {mayChange(member) ? (
          <ChangesForm
            refused={report?.kind === "refused" ? report.reason : null}
            maySkip={report?.kind === "bad-lines" && report.changes > 0}
          />
        ) : (
          <Note tone="bad">{ROLE_REFUSAL}</Note>
        )}
        <ul className="rules">
          <li>An empty description, trunk or trunk_group means none.</li>
          <li>Empty billing_cycles_left means unlimited.</li>
          <li>A column that is not there changes nothing. Other columns are not read.</li>
          <li>Trunks and trunk groups go by their names and must be there.</li>
        </ul>
      </section>
    </div>
  );
}
