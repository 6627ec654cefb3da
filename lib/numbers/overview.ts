import { ATTENTION_REASONS, type AttentionReason } from "@/lib/did/attention";
import type { Forecast } from "@/lib/did/forecast";
import { releaseInstant } from "@/lib/did/service-aging-pool";
import { sundayOf } from "@/lib/did/week";
import { listHref } from "./list-href";
import { DEFAULT_LIST_QUERY } from "./list-query";
import { formatCount } from "./wording";
import { shortWords } from "./wording-forecast";
import { formatMoney, formatMoneyRounded } from "./wording-money";
import type { Tone } from "./wording-status";
import { formatAxisDay } from "./wording-time";

/** Figures of an account as db/overview reads them. */
export interface OverviewFigures {
  readonly weeks: readonly { monday: Date; renews: number; ends: number }[];
  readonly attention: Readonly<Record<AttentionReason, number>>;
  readonly first: { readonly notRenewing: Date | null; readonly lapsed: Date | null };
  readonly forecast: Forecast;
}

export interface OverviewBar {
  readonly count: number;
  /** Share of the highest bar, 0–1. */
  readonly height: number;
  readonly label: string;
  readonly href: string;
}

export interface OverviewWeek {
  readonly when: string;
  readonly renews: OverviewBar;
  readonly ends: OverviewBar;
  /** What the renewals of the week cost, those of numbers that renew once more included. */
  readonly cost: OverviewCost | null;
}

export interface OverviewCost {
  /** Whole units: "$1,104". */
  readonly words: string;
  readonly isCovered: boolean;
}

export interface AttentionLine {
  readonly reason: AttentionReason;
  readonly tone: Tone;
  readonly glyph: string;
  readonly count: number;
  readonly what: string;
  readonly when: string;
  readonly href: string;
}

export interface OverviewView {
  readonly renews: number;
  readonly ends: number;
  readonly weeks: readonly OverviewWeek[];
  /** "$13,385.00 to renew"; `null` where nothing renews. */
  readonly cost: string | null;
  /** "$2,744.80 short from 25 Jan"; `null` while the money lasts. */
  readonly short: string | null;
  readonly attention: readonly AttentionLine[];
}

const LINES = {
  blocked: { tone: "bad", glyph: "status-blocked", what: "blocked by the provider" },
  registration: {
    tone: "warn",
    glyph: "status-awaiting-registration",
    what: "not registered",
  },
  lapsed: { tone: "bad", glyph: "status-terminated", what: "lapsed, can be renewed" },
  "not-renewing": { tone: "warn", glyph: "status-expiring-soon", what: "will not renew" },
  "not-configured": {
    tone: "warn",
    glyph: "status-not-configured",
    what: "cannot receive calls",
  },
  service: { tone: "bad", glyph: "alert", what: "with service trouble" },
} as const satisfies Record<AttentionReason, { tone: Tone; glyph: string; what: string }>;

/** What the band over the list says: every figure is a link to exactly its numbers. */
export function overviewView(figures: OverviewFigures, currency: string): OverviewView {
  const { forecast } = figures;
  const highest = Math.max(1, ...figures.weeks.flatMap(({ renews, ends }) => [renews, ends]));
  return {
    renews: sum(figures.weeks.map((week) => week.renews)),
    ends: sum(figures.weeks.map((week) => week.ends)),
    weeks: figures.weeks.map(({ monday, renews, ends }) => ({
      when: formatAxisDay(monday, "UTC"),
      renews: bar(monday, { count: renews, renews: true, highest }),
      ends: bar(monday, { count: ends, renews: false, highest }),
      cost: costOf(forecast, monday, currency),
    })),
    cost: forecast.costMinor === 0 ? null : `${formatMoney(forecast.costMinor, currency)} to renew`,
    short: shortWords(forecast, currency),
    attention: ATTENTION_REASONS.filter((reason) => figures.attention[reason] > 0).map((reason) =>
      attentionLine(reason, figures),
    ),
  };
}

function costOf(forecast: Forecast, monday: Date, currency: string): OverviewCost | null {
  const week = forecast.weeks.find((each) => each.monday.getTime() === monday.getTime());
  if (week === undefined || week.costMinor === 0) return null;
  return { words: formatMoneyRounded(week.costMinor, currency), isCovered: week.isCovered };
}

function bar(
  monday: Date,
  { count, renews, highest }: { count: number; renews: boolean; highest: number },
): OverviewBar {
  const from = isoDay(monday);
  const to = isoDay(sundayOf(monday));
  const week = formatAxisDay(monday, "UTC");
  return {
    count,
    height: count / highest,
    label: `Week of ${week}: ${formatCount(count)} ${renews ? "renew" : "end"}`,
    href: listHref({ ...DEFAULT_LIST_QUERY, expires: { kind: "days", from, to }, renews }),
  };
}

function attentionLine(reason: AttentionReason, figures: OverviewFigures): AttentionLine {
  return {
    reason,
    ...LINES[reason],
    count: figures.attention[reason],
    when: whenWords(reason, figures),
    href: listHref({ ...DEFAULT_LIST_QUERY, attention: reason }),
  };
}

function whenWords(reason: AttentionReason, { first }: OverviewFigures): string {
  switch (reason) {
    case "not-renewing":
      return first.notRenewing === null
        ? ""
        : `first on ${formatAxisDay(first.notRenewing, "UTC")}`;
    case "lapsed":
      if (first.lapsed === null) return "";
      return `first removed ${formatAxisDay(releaseInstant(first.lapsed), "UTC")}`;
    case "not-configured":
      return "no trunk or capacity";
    case "blocked":
    case "registration":
    case "service":
      return "";
  }
}

function isoDay(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
