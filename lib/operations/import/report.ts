import { DAY_MS, laterBy } from "@/lib/did/calendar";
import { dueNext } from "@/lib/did/due";
import { priceOfPeriod } from "@/lib/did/money";
import type { Line } from "./line";

export interface BadLine {
  readonly line: number;
  readonly reason: string;
}

/** What became of good lines, or would become of them. */
export interface Tally {
  added: number;
  updated: number;
  unchanged: number;
}

/** What an import found and did. */
export interface ImportReport extends Tally {
  bad: number;
  /** As many as anybody looks at. */
  readonly firstBad: BadLine[];
  /** How many added numbers took a default, by column. */
  readonly defaults: Map<string, number>;
  renewing: number;
  renewingMinor: number;
}

export const RENEWAL_HORIZON_DAYS = 30;
const MOST_BAD_KEPT = 200;

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

/** Where nothing is done, nothing is told of what would have been. */
export function nothingTaken(report: ImportReport): ImportReport {
  return { ...report, added: 0, updated: 0, unchanged: 0 };
}

export function noteBad(report: ImportReport, bad: BadLine): void {
  report.bad += 1;
  if (report.firstBad.length < MOST_BAD_KEPT) report.firstBad.push(bad);
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
