import { Icon } from "@/components/ui/icon";
import type { ImportFindings } from "@/lib/numbers/number-import";
import { counted, formatCount } from "@/lib/numbers/wording";

interface BadLinesProps {
  readonly findings: ImportFindings;
  /** All of them as a file; `null` = no longer kept. */
  readonly href: string | null;
}

/** Lines that can't be taken, each with its reason: some here, all in a file. */
export function BadLines({ findings: { bad, firstBad }, href }: BadLinesProps) {
  if (bad === 0) return null;
  const unsaid = bad - firstBad.length;
  return (
    <section className="card" aria-labelledby="bad-lines-title">
      <div className="card-head">
        <h2 id="bad-lines-title">{counted(bad, "bad line")}</h2>
        {href !== null && (
          <a className="btn sm" href={href} download>
            <Icon name="download" />
            Download all as CSV
          </a>
        )}
      </div>
      <ol className="bad-lines padded">
        {firstBad.map(({ line, reason }) => (
          <li key={line}>
            <b>{`Line ${formatCount(line)}`}</b> <bdi>{reason}</bdi>
          </li>
        ))}
        {unsaid > 0 && <li>{`And ${formatCount(unsaid)} more, in the file.`}</li>}
      </ol>
    </section>
  );
}
