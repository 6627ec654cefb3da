import { shortcomingCode } from "@/lib/did/shortcoming-code";
import type { BatchState, BatchSummary } from "@/lib/numbers/batch-view";
import { formatNumber } from "@/lib/numbers/format-number";
import { verbEffects } from "@/lib/numbers/verb-effects";
import type { VerbName } from "@/lib/numbers/verb-options";
import { counted, formatCount } from "@/lib/numbers/wording";
import { leftOutWords } from "@/lib/numbers/wording-end-user";
import { formatMoney } from "@/lib/numbers/wording-money";

interface BatchFactsProps {
  readonly summary: BatchSummary;
  readonly counts: BatchCounts;
  readonly state: BatchState;
  readonly verb: VerbName;
  /** Once it is over its reasons are counted, which takes a moment. */
  readonly isCounted: boolean;
  readonly currency: string;
  /** What was left when it was done, in minor units. */
  readonly balanceMinor: number | null;
  /** Leads to the numbers that were left out. */
  readonly leftOutHref: string;
}

/** By outcome; together they are all that were chosen. */
export interface BatchCounts {
  readonly chosen: number;
  readonly changed: number;
  readonly leftOut: number;
  readonly notStarted: number;
}

/** A batch in figures, and why numbers were left out. */
export function BatchFacts(props: BatchFactsProps) {
  const { summary, counts, currency, balanceMinor, leftOutHref, state } = props;
  const { refusals } = summary;
  const isRunning = state === "running";
  const figures = [
    ...(counts.notStarted > 0
      ? ([["Not started", formatCount(counts.notStarted)]] as const)
      : ([["Chosen", formatCount(counts.chosen)]] as const)),
    ["Changed", formatCount(counts.changed)],
    ["Left out", formatCount(counts.leftOut)],
    ...(verbEffects(props.verb).money ? [moneyFigure(props)] : []),
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
      {refusals.length > 0 && !isRunning && (
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

function moneyFigure({ summary, currency, state, isCounted }: BatchFactsProps) {
  const { totalMinor, refundMinor } = summary;
  const money = (minor: number) => (isCounted ? formatMoney(minor, currency) : "Being counted");
  if (refundMinor > 0) {
    return [state === "running" ? "To be refunded" : "Refunded", money(refundMinor)] as const;
  }
  return [state === "running" ? "Held for it" : "Charged", money(totalMinor)] as const;
}

function isMoney(name: string): boolean {
  return name === "Charged" || name === "Refunded";
}

/** Enough of each reason to be recognized. */
const NAMED = 3;
