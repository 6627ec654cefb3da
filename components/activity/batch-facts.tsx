import { shortcomingCode } from "@/lib/did/shortcoming-code";
import type { BatchSummary } from "@/lib/numbers/batch-view";
import { formatNumber } from "@/lib/numbers/format-number";
import { counted, formatCount } from "@/lib/numbers/wording";
import { leftOutWords } from "@/lib/numbers/wording-end-user";
import { formatMoney } from "@/lib/numbers/wording-money";

interface BatchFactsProps {
  readonly summary: BatchSummary;
  readonly currency: string;
  /** What was left when it was done, in minor units. */
  readonly balanceMinor: number | null;
  /** Leads to the numbers that were left out. */
  readonly leftOutHref: string;
}

/** A batch in figures, and why numbers were left out. */
export function BatchFacts({ summary, currency, balanceMinor, leftOutHref }: BatchFactsProps) {
  const { chosen, changed, totalMinor, refundMinor, refusals } = summary;
  const figures = [
    ["Chosen", formatCount(chosen)],
    ["Changed", formatCount(changed)],
    ["Left out", formatCount(chosen - changed)],
    refundMinor > 0
      ? ["Refunded", formatMoney(refundMinor, currency)]
      : ["Charged", formatMoney(totalMinor, currency)],
  ] as const;
  return (
    <section className="card money" aria-label="Figures">
      <dl>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <b>{value}</b>
              {isMoney(name) && balanceMinor !== null && (
                <span className="sub small">
                  {formatMoney(balanceMinor, currency)} was left when it was done
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {refusals.length > 0 && (
        <ul className="reasons">
          {refusals.map(({ reason, missing, count, numbers }) => (
            <li key={[reason, ...missing.map(shortcomingCode)].join(" ")}>
              <b className="strong">{counted(count, "number")} left out.</b>{" "}
              {leftOutWords(reason, missing)}{" "}
              <span className="sub">
                {numbers.slice(0, NAMED).map(formatNumber).join(", ")}
                {count > NAMED && (
                  <>
                    {" and "}
                    <a href={leftOutHref}>{formatCount(count - NAMED)} more</a>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function isMoney(name: string): boolean {
  return name === "Charged" || name === "Refunded";
}

/** Enough of each reason to be recognized. */
const NAMED = 3;
