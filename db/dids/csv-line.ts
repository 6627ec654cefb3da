import { STATUSES } from "@/lib/did/status";
import { CSV_COLUMNS, type CsvColumn, type CsvProfile } from "@/lib/numbers/csv-format";
import { guardedText, instant, money, phoneNumber, rawText, underscored } from "./csv-cells";
import { statusCode } from "./projection";

/** SQL that gives a line of the file from `dids d`; what is not there is an empty field. */
export function csvLine(profile: CsvProfile, decimals: number): string {
  const text = profile === "systems" ? rawText : guardedText;
  const columns: Record<CsvColumn, string> = {
    number: phoneNumber("d.number", profile),
    description: text("d.description"),
    country: "d.country_code",
    region: text("coalesce(region.iso_code, region.name)"),
    city: text("city.name"),
    number_type: "d.number_type",
    status: STATUS_WORD,
    expires_at: instant("d.expires_at"),
    billing_cycles_left: profile === "systems" ? "d.billing_cycles" : "d.cycles_shown",
    billing_period_months: "d.billing_period_months",
    monthly_price: price(decimals),
    currency: ":currency",
    trunk: text("trunk.name"),
    trunk_group: text("trunk_group.name"),
    included_channels: "d.included_channels",
    dedicated_channels: "d.dedicated_channels",
    capacity_limit: "d.capacity_limit",
    registration: "iif(d.registration_required, d.verification, 'not_required')",
    identity: text("iif(identity.kind = 'unnamed', NULL, identity.name)"),
    emergency: underscored("d.emergency"),
    a2p: underscored("d.a2p"),
    cnam: underscored("d.cnam"),
    created_at: instant("d.created_at"),
    canceled_at: instant("d.canceled_at"),
    porting: "iif(d.port_in_started_at IS NOT NULL AND d.port_in_finished_at IS NULL, 'yes', 'no')",
    blocked_reason: text("d.blocked_reason"),
    activated_at: instant("d.activated_at"),
    billing_anchor_day: "d.billing_anchor_day",
  };
  return `concat(${CSV_COLUMNS.map((name) => columns[name]).join(", ',', ")}, :lineEnd)`;
}

/** Only what the line names. */
export const CSV_JOINS = `
  LEFT JOIN regions region ON region.id = d.region_id
  LEFT JOIN cities city ON city.id = d.city_id
  LEFT JOIN trunks trunk ON trunk.id = d.trunk_id
  LEFT JOIN trunk_groups trunk_group ON trunk_group.id = d.trunk_group_id
  LEFT JOIN identities identity ON identity.id = d.identity_id`;

const STATUS_WORD = `CASE d.status ${STATUSES.map(
  (status) => `WHEN ${statusCode(status)} THEN '${status}'`,
).join(" ")} END`;

/** One month at the price of now, in major units with the currency's decimals. */
function price(decimals: number): string {
  const minor = `coalesce((SELECT monthly_minor FROM price_rows
    WHERE plan_id = d.price_plan_id AND effective_from <= :now
    ORDER BY effective_from DESC LIMIT 1), 0)`;
  return money(minor, decimals);
}
