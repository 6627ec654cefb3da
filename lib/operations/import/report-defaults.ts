import type { ImportRow } from "@/lib/numbers/import-row";
import type { Line } from "./line";
import type { ImportReport } from "./report";

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

/** Counts the defaults that a good line takes, by the words in which they are reported. */
export function noteDefaults(report: ImportReport, { given }: Line): void {
  for (const column of Object.keys(DEFAULTS) as DefaultColumn[]) {
    if (!IS_SILENT[column](given)) continue;
    const words = `${column} = ${DEFAULTS[column]}`;
    report.defaults.set(words, (report.defaults.get(words) ?? 0) + 1);
  }
}
