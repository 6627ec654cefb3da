/** For spreadsheets: opens right and runs nothing. For systems: raw and lossless. */
export const CSV_PROFILES = ["spreadsheet", "systems"] as const;
export type CsvProfile = (typeof CSV_PROFILES)[number];

/** The file's columns in their order: a public interface, never renamed. */
export const CSV_COLUMNS = [
  "number",
  "description",
  "country",
  "region",
  "city",
  "number_type",
  "status",
  "expires_at",
  "billing_cycles_left",
  "billing_period_months",
  "monthly_price",
  "currency",
  "trunk",
  "trunk_group",
  "included_channels",
  "dedicated_channels",
  "capacity_limit",
  "registration",
  "identity",
  "emergency",
  "a2p",
  "cnam",
  "created_at",
  "canceled_at",
  "porting",
  "blocked_reason",
  "activated_at",
  "billing_anchor_day",
] as const;
export type CsvColumn = (typeof CSV_COLUMNS)[number];

export const CSV_LINE_END = "\r\n";
const BYTE_ORDER_MARK = "\uFEFF";

/** The first line. Spreadsheets take a file for UTF-8 only when it begins with a mark. */
export function csvHeader(profile: CsvProfile, columns: readonly string[] = CSV_COLUMNS): string {
  const mark = profile === "spreadsheet" ? BYTE_ORDER_MARK : "";
  return mark + columns.join(",") + CSV_LINE_END;
}

/** Dated by the UTC day; ASCII, so that every browser takes it. */
export function csvFileName(profile: CsvProfile, now: Date, subject = "my-numbers"): string {
  const suffix = profile === "systems" ? "-systems" : "";
  return `${subject}-${now.toISOString().slice(0, 10)}${suffix}.csv`;
}

/** Anything else asks for the default. */
export function parseCsvProfile(value: unknown): CsvProfile {
  return value === "systems" ? "systems" : "spreadsheet";
}
