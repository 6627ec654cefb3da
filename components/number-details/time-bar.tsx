import type { TimeBar } from "@/lib/numbers/time-bar";
import { counted } from "@/lib/numbers/wording";
import { formatAxisDay, formatDay, formatInstant } from "@/lib/numbers/wording-time";

interface TimeBarProps {
  readonly bar: TimeBar;
  readonly now: Date;
  readonly timeZone: string;
}

/** Paid time, what is to come of it, the aging pool, and today, as one bar. */
export function TimeBarFigure({ bar, now, timeZone }: TimeBarProps) {
  const { expiryPercent: expiry, nowPercent } = bar;
  const past = Math.min(nowPercent, expiry);
  return (
    <figure className="timebar">
      <svg role="img" aria-label={inWords(bar, now, timeZone)} width="100%" height="78">
        <AgingPattern />
        <rect className="tb-paid" x="0" y="28" width={percent(past)} height="12" rx="3" />
        <Stretch kind="tb-ahead" from={past} until={expiry} />
        {bar.removedAt !== null && <Stretch kind="tb-aging" from={expiry} until={100} />}
        <line
          className="tb-now"
          x1={percent(nowPercent)}
          x2={percent(nowPercent)}
          y1="20"
          y2="46"
        />
        <text
          className="tb-strong"
          x={percent(nowPercent)}
          y="13"
          textAnchor={anchorAt(nowPercent)}
        >
          Today, {formatAxisDay(now, timeZone)}
        </text>
        <Label at={0} title={formatDay(bar.paidFrom, timeZone)} text="Paid since" />
        <Label
          at={expiry}
          title={formatAxisDay(bar.expiresAt, timeZone)}
          text={endWords(bar, now)}
        />
        {bar.removedAt !== null && (
          <Label at={100} title={formatAxisDay(bar.removedAt, timeZone)} text="Removed" />
        )}
      </svg>
      <figcaption>
        <span className="key tb-key-paid">Paid, {counted(bar.paidDays, "day")}</span>
        {bar.removedAt !== null && (
          <span className="key tb-key-aging">Aging pool, 34 days: can be kept, no calls</span>
        )}
      </figcaption>
    </figure>
  );
}

function Stretch({ kind, from, until }: { kind: string; from: number; until: number }) {
  return (
    <rect
      className={kind}
      x={percent(from)}
      y="28"
      width={percent(until - from)}
      height="12"
      rx="3"
    />
  );
}

function Label({ at, title, text }: { at: number; title: string; text: string }) {
  return (
    <>
      <text className="tb-strong" x={percent(at)} y="58" textAnchor={anchorAt(at)}>
        {title}
      </text>
      <text className="tb-quiet" x={percent(at)} y="74" textAnchor={anchorAt(at)}>
        {text}
      </text>
    </>
  );
}

function AgingPattern() {
  return (
    <defs>
      <pattern
        id="aging"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="tb-aging-ground" width="7" height="7" />
        <rect className="tb-aging-stripe" width="2" height="7" />
      </pattern>
    </defs>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** A label at an edge of the bar keeps inside it. */
function anchorAt(at: number): "start" | "middle" | "end" {
  if (at < 10) return "start";
  return at > 90 ? "end" : "middle";
}

function endWords(bar: TimeBar, now: Date): string {
  if (bar.removedAt === null) return "Renews";
  return now < bar.expiresAt ? "Expires" : "Expired";
}

function inWords(bar: TimeBar, now: Date, timeZone: string): string {
  const paid = `Paid from ${formatDay(bar.paidFrom, timeZone)} to ${formatInstant(bar.expiresAt, timeZone)}`;
  const today = `today is ${formatDay(now, timeZone)}`;
  if (bar.removedAt === null) return `${paid}, ${today}`;
  return `${paid}, ${today}, aging pool until ${formatInstant(bar.removedAt, timeZone)}`;
}
