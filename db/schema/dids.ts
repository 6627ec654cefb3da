import { sql } from "drizzle-orm";
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ServiceEndCause } from "@/lib/did/did";
import type { NumberType } from "@/lib/did/feature";
import type { A2pState, CnamState, EmergencyState } from "@/lib/did/service";
import type { VerificationState } from "@/lib/did/verification";

export const dids = sqliteTable("dids", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  number: text().notNull(),
  description: text(),
  descriptionFolded: text("description_folded"),
  didGroupId: integer("did_group_id").notNull(),
  countryCode: text("country_code").notNull(),
  regionId: integer("region_id"),
  cityId: integer("city_id"),
  numberType: text("number_type").$type<NumberType>().notNull(),
  features: integer().notNull(),
  pricePlanId: integer("price_plan_id").notNull(),
  orderId: integer("order_id"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  activatedAt: integer("activated_at", { mode: "timestamp_ms" }),
  expiresAt: integer("expires_at", { mode: "timestamp_ms" }),
  billingAnchorDay: integer("billing_anchor_day"),
  billingPeriodMonths: integer("billing_period_months").default(1).notNull(),
  billingCycles: integer("billing_cycles"),
  canceledAt: integer("canceled_at", { mode: "timestamp_ms" }),
  serviceEndedAt: integer("service_ended_at", { mode: "timestamp_ms" }),
  serviceEndCause: text("service_end_cause").$type<ServiceEndCause>(),
  blockedAt: integer("blocked_at", { mode: "timestamp_ms" }),
  blockedReason: text("blocked_reason"),
  portInStartedAt: integer("port_in_started_at", { mode: "timestamp_ms" }),
  portInFinishedAt: integer("port_in_finished_at", { mode: "timestamp_ms" }),
  portInDueAt: integer("port_in_due_at", { mode: "timestamp_ms" }),
  registrationRequired: integer("registration_required", { mode: "boolean" })
    .default(false)
    .notNull(),
  registrationApprovedAt: integer("registration_approved_at", { mode: "timestamp_ms" }),
  registrationDeadlineAt: integer("registration_deadline_at", { mode: "timestamp_ms" }),
  verification: text().$type<VerificationState>().default("unassigned").notNull(),
  verificationId: integer("verification_id"),
  identityId: integer("identity_id"),
  addressId: integer("address_id"),
  trunkId: integer("trunk_id"),
  trunkGroupId: integer("trunk_group_id"),
  includedChannels: integer("included_channels").default(1).notNull(),
  dedicatedChannels: integer("dedicated_channels").default(0).notNull(),
  capacityPoolId: integer("capacity_pool_id"),
  sharedGroupId: integer("shared_group_id"),
  sharedChannels: integer("shared_channels").default(0).notNull(),
  capacityLimit: integer("capacity_limit"),
  emergency: text().$type<EmergencyState>(),
  a2p: text().$type<A2pState>(),
  cnam: text().$type<CnamState>(),
  emergencyRequestId: integer("emergency_request_id"),
  a2pRequestId: integer("a2p_request_id"),
  cnamRequestId: integer("cnam_request_id"),
  status: integer().notNull(),
  attention: integer().notNull(),
  nextDueAt: integer("next_due_at", { mode: "timestamp_ms" }),
  cyclesShown: integer("cycles_shown").generatedAlwaysAs(
    sql`CASE WHEN canceled_at IS NOT NULL THEN 0 ELSE billing_cycles END`,
    { mode: "virtual" },
  ),
  capacity: integer().generatedAlwaysAs(
    sql`CASE WHEN capacity_limit = 0 THEN 0 ELSE included_channels + dedicated_channels + shared_channels END`,
    { mode: "virtual" },
  ),
});

export const sectionCounts = sqliteTable("section_counts", {
  accountId: integer("account_id").notNull(),
  status: integer().notNull(),
  count: integer().notNull(),
});

export const countryCounts = sqliteTable("country_counts", {
  accountId: integer("account_id").notNull(),
  countryCode: text("country_code").notNull(),
  count: integer().notNull(),
});

export const releasedNumbers = sqliteTable("released_numbers", {
  number: text().notNull(),
  accountId: integer("account_id").notNull(),
  didGroupId: integer("did_group_id").notNull(),
  releasedAt: integer("released_at", { mode: "timestamp_ms" }).notNull(),
  quarantinedUntil: integer("quarantined_until", { mode: "timestamp_ms" }).notNull(),
  imported: integer({ mode: "boolean" }).notNull(),
});

/** Kept by triggers; what the overview shows. */
export const expiryWeeks = sqliteTable("expiry_weeks", {
  accountId: integer("account_id").notNull(),
  /** Mondays since 29 Dec 1969 UTC. */
  week: integer().notNull(),
  renews: integer({ mode: "boolean" }).notNull(),
  count: integer().notNull(),
});

/** Kept by triggers. */
export const attentionCounts = sqliteTable("attention_counts", {
  accountId: integer("account_id").notNull(),
  /** Place in ATTENTION_REASONS. */
  reason: integer().notNull(),
  count: integer().notNull(),
});

/** Kept by triggers: lapsed numbers that money brings back. */
export const lapsedCounts = sqliteTable("lapsed_counts", {
  accountId: integer("account_id").notNull(),
  pricePlanId: integer("price_plan_id").notNull(),
  months: integer().notNull(),
  count: integer().notNull(),
});

/** Kept by triggers: what the forecast of renewals counts. */
export const renewalWeeks = sqliteTable("renewal_weeks", {
  accountId: integer("account_id").notNull(),
  /** Mondays since 29 Dec 1969 UTC. */
  week: integer().notNull(),
  pricePlanId: integer("price_plan_id").notNull(),
  months: integer().notNull(),
  /** Renewals that are left; 3 = three or more. */
  cycles: integer().notNull(),
  count: integer().notNull(),
});
