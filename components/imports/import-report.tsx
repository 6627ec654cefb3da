import type { ImportFindings, NumberImport } from "@/lib/numbers/number-import";
import { counted, formatCount } from "@/lib/numbers/wording";
import { defaultParts, renewalWords } from "@/lib/numbers/wording-imports";

interface ImportReportProps {
  readonly it: NumberImport;
  readonly findings: ImportFindings;
  readonly currency: string;
}

/** What a file would do, or did, in figures. */
export function ImportReport({ it, findings, currency }: ImportReportProps) {
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
      <Defaults defaults={findings.defaults} />
      {findings.ignored.length > 0 && (
        <p className="card-text">
          {"Columns that are ignored: "}
          <bdi>{findings.ignored.join(", ")}</bdi>
        </p>
      )}
    </section>
  );
}

function Defaults({ defaults }: Pick<ImportFindings, "defaults">) {
  if (defaults.length === 0) return null;
  return (
    <table className="plain">
      <caption className="vh">Defaults that added numbers take</caption>
      <thead>
        <tr>
          <th scope="col">Not given</th>
          <th scope="col">Taken instead</th>
          <th scope="col" className="figure">
            For
          </th>
        </tr>
      </thead>
      <tbody>
        {defaults.map(([words, numbers]) => {
          const [column, value] = defaultParts(words);
          return (
            <tr key={words}>
              <th scope="row" className="code">
                {column}
              </th>
              <td data-label="Taken instead">{value}</td>
              <td data-label="For" className="figure">
                {counted(numbers, "number")}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
