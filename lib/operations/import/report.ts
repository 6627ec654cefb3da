import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { dueNext } from "@/lib/did/due";
import { priceOfPeriod } from "@/lib/did/money";
import type { ImportRow } from "@/lib/numbers/import-row";
import type { Line } from "./understand";

export interface BadLine {
  readonly line: number;
  readonly reason: string;
}

/** What an import found and did. */
export interface ImportReport {
  added: number;
  updated: number;
  unchanged: number;
  bad: number;
  readonly firstBad: BadLine[];
  /** How many added numbers took a default, by column. */
  readonly defaults: Map<string, number>;
  renewing: number;
  renewingMinor: number;
}

export const RENEWAL_HORIZON_DAYS = 30;
const MOST_BAD_SHOWN = 50;

const DEFAULTS = {
  country: "from the number",
  number_type: "from the number, or local",
  included_channels: "1",
  dedicated_channels: "0",
  capacity_limit: "no limit of its own",
  registration: "not_required",
  monthly_price: "0",
  billing_cycles_left: "unlimited",
  billing_period_months: "1",
  billing_anchor_day: "the day of expires_at",
  created_at: "now",
} as const;
type DefaultColumn = keyof typeof DEFAULTS;

const IS_SILENT: Record<DefaultColumn, (row: ImportRow) => boolean> = {
  country: (row) => row.country === null,
  number_type: (row) => row.numberType === null,
  included_channels: (row) => row.includedChannels === null,
  dedicated_channels: (row) => row.dedicatedChannels === null,
  capacity_limit: (row) => row.capacityLimit === null,
  registration: (row) => row.registration === null,
  monthly_price: (row) => row.monthlyMinor === null,
  billing_cycles_left: (row) => row.cycles === null,
  billing_period_months: (row) => row.period === null,
  billing_anchor_day: (row) => row.anchorDay === null && row.expiresAt !== null,
  created_at: (row) => row.createdAt === null,
};

export function emptyReport(): ImportReport {
  return {
    added: 0,
    updated: 0,
    unchanged: 0,
    bad: 0,
    firstBad: [],
    defaults: new Map(),
    renewing: 0,
    renewingMinor: 0,
  };
}

export function noteBad(report: ImportReport, bad: BadLine): void {
  report.bad += 1;
  if (report.firstBad.length < MOST_BAD_SHOWN) report.firstBad.push(bad);
}

/** Counts the defaults that a good line takes, by the words in which they are reported. */
export function noteDefaults(report: ImportReport, { given }: Line): void {
  for (const column of Object.keys(DEFAULTS) as DefaultColumn[]) {
    if (!IS_SILENT[column](given)) continue;
    const words = `${column} = ${DEFAULTS[column]}`;
    report.defaults.set(words, (report.defaults.get(words) ?? 0) + 1);
  }
}

/** Counts a number that renews by itself within the next days, and what that costs. */
export function noteRenewal(
  report: ImportReport,
  { draft }: Line,
  monthlyMinor: number,
  now: Date,
): void {
  const due = dueNext(draft);
  if (due?.kind !== "renewal" || due.at >= laterBy(now, RENEWAL_HORIZON_DAYS * DAY_MS)) return;
  report.renewing += 1;
  report.renewingMinor += priceOfPeriod(monthlyMinor, draft.billingPeriodMonths);
}
