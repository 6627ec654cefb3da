import type { ReactNode } from "react";
import type { ImportFindings, NumberImport } from "@/lib/numbers/number-import";
import { formatCount } from "@/lib/numbers/wording";
import { renewalWords } from "@/lib/numbers/wording-imports";

interface ImportReportProps {
  readonly it: NumberImport;
  readonly findings: ImportFindings;
  readonly currency: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** What a file would do, or did, in figures. */
export function ImportReport({ it, findings, currency, children }: ImportReportProps) {
  const { isUpdate, state } = it;
  const isDone = state === "done";
  const { added, updated, unchanged } = isDone ? it : findings;
  const sums = [
    ...(isUpdate
      ? [
          [isDone ? "Changed" : "To be changed", formatCount(updated)],
          ["Unchanged", formatCount(unchanged)],
        ]
      : [[isDone ? "Added" : "To be added", formatCount(added)]]),
    ["Bad lines", formatCount(findings.bad + it.leftOut)],
    ["Renew within 30 days", renewalWords(findings, currency)],
  ];
  return (
    <section className="card report" aria-labelledby="report-title">
      <div className="card-head">
        <h2 id="report-title">{isDone ? "What was done" : "What it does"}</h2>
      </div>
      <dl className="sums">
        {sums.map(([label, sum]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{sum}</dd>
          </div>
        ))}
      </dl>
      {findings.ignored.length > 0 && (
        <p className="card-text">
          {"Columns that are ignored: "}
          <bdi>{findings.ignored.join(", ")}</bdi>
        </p>
      )}
      {children}
    </section>
  );
}
