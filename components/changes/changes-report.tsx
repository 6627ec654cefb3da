import { Note } from "@/components/ui/note";
import type { ChangesReport } from "@/lib/numbers/changes-report";
import { counted } from "@/lib/numbers/wording";
import { badLinesWords, ignoredWords, moreBadWords } from "@/lib/numbers/wording-changes";

type Sorted = Exclude<ChangesReport, { kind: "refused" }>;

/** Why a file was not drawn up, line by line. */
export function ChangesReportCard({ report }: { readonly report: Sorted }) {
  const { kind, same, bad, firstBad, ignored } = report;
  const unread = ignoredWords(ignored);
  const more = moreBadWords(bad, firstBad.length);
  return (
    <section className="card" aria-label="The file that was uploaded">
      {kind === "nothing-differs" ? (
        <Note>{`Nothing differs: ${counted(same, "line")} of this file say what is so already.`}</Note>
      ) : (
        <Note tone="bad">{badLinesWords(report)}</Note>
      )}
      {firstBad.length > 0 && (
        <ol className="bad-lines">
          {firstBad.map(({ line, reason }) => (
            <li key={line}>
              <b>{`Line ${line}`}</b> <bdi>{reason}</bdi>
            </li>
          ))}
          {more !== null && <li>{more}</li>}
        </ol>
      )}
      {unread !== null && (
        <p className="hint">
          <bdi>{unread}</bdi>
        </p>
      )}
    </section>
  );
}
