import { Icon } from "@/components/ui/icon";
import type {
  AttentionLine,
  OverviewBar,
  OverviewView,
  OverviewWeek,
} from "@/lib/numbers/overview";
import { counted, formatCount } from "@/lib/numbers/wording";

/** Height of the plot in pixels; a bar that counts anything is never thinner than its outline. */
const PLOT = 48;
const THINNEST = 2;

/** One slim band over the list: what the coming weeks bring, and what needs a hand now. */
export function Overview({ view }: { view: OverviewView }) {
  return (
    <details className="card overview" open>
      <summary>
        <h2>Next 12 weeks</h2>
        <span className="sub">
          {counted(view.renews, "number renews", "numbers renew")} ·{" "}
          {counted(view.ends, "ends", "end")}
          {view.cost !== null && ` · ${view.cost}`}
        </span>
        <span className="key renews">Renews by itself</span>
        <span className="key ends">Ends</span>
        {view.short !== null && <span className="key short">{view.short}</span>}
        <Icon name="down" />
      </summary>
      <div className="overview-body">
        <svg className="vh" aria-hidden="true">
          <pattern
            id="uncovered"
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className="uncovered-ground" width="5" height="5" />
            <rect className="uncovered-stripe" width="2" height="5" />
          </pattern>
        </svg>
        <ol className="weeks">
          {view.weeks.map((week) => (
            <Week key={week.when} week={week} />
          ))}
        </ol>
        <Attention lines={view.attention} />
      </div>
    </details>
  );
}

function Week({ week: { when, renews, ends, cost } }: { week: OverviewWeek }) {
  const isShort = cost !== null && !cost.isCovered;
  return (
    <li>
      <Bar bar={renews} series={isShort ? "renews uncovered" : "renews"} />
      <Bar bar={ends} series="ends" />
      <span className="when">{when}</span>
      {cost !== null && (
        <span className={isShort ? "cost short" : "cost"}>
          {cost.words}
          {isShort && <span className="vh"> not covered by the balance</span>}
        </span>
      )}
    </li>
  );
}

type Series = "renews" | "renews uncovered" | "ends";

function Bar({ bar, series }: { bar: OverviewBar; series: Series }) {
  const height = bar.count === 0 ? 0 : Math.max(THINNEST, Math.round(bar.height * PLOT));
  return (
    <a href={bar.href} className={series} aria-label={bar.label}>
      <b>{bar.count === 0 ? "" : formatCount(bar.count)}</b>
      {series === "renews uncovered" ? (
        <svg aria-hidden="true">
          <rect y={PLOT - height} width="100%" height={height} />
        </svg>
      ) : (
        <svg viewBox={`0 0 1 ${PLOT}`} preserveAspectRatio="none" aria-hidden="true">
          <rect y={PLOT - height} width="1" height={height} />
        </svg>
      )}
    </a>
  );
}

function Attention({ lines }: { lines: readonly AttentionLine[] }) {
  return (
    <section className="attention" aria-label="Needs attention">
      <h3>Needs attention</h3>
      {lines.length === 0 ? (
        <p className="sub">Nothing does. Every number is in order.</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line.reason}>
              <a href={line.href}>
                <i className={`s ${line.tone} i-${line.glyph}`} />
                <span className="n">{formatCount(line.count)}</span> {line.what}
                <span className="when">{line.when}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
