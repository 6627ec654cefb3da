import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { HistoryEvent } from "@/lib/did/history";
import type { Service } from "@/lib/did/service";
import type { RequestAction, RequestState } from "@/lib/did/service-request";

export const serviceRequests = sqliteTable("service_requests", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  service: text().$type<Service>().notNull(),
  reference: text().notNull(),
  /** A campaign, a displayed name, or whose calls are from where. */
  name: text().notNull(),
  identityId: integer("identity_id"),
  addressId: integer("address_id"),
  status: text().$type<RequestState>().notNull(),
  reason: text(),
  useCase: text("use_case"),
  samples: text().default("[]").notNull(),
  requestedAt: integer("requested_at", { mode: "timestamp_ms" }).notNull(),
  changedAt: integer("changed_at", { mode: "timestamp_ms" }).notNull(),
});

export const serviceRequestNumbers = sqliteTable("service_request_numbers", {
  accountId: integer("account_id").notNull(),
  requestId: integer("request_id").notNull(),
  number: text().notNull(),
  priceMinor: integer("price_minor").default(0).notNull(),
  /** `null` = free. */
  holdId: integer("hold_id"),
  chargedAt: integer("charged_at", { mode: "timestamp_ms" }),
  leftAt: integer("left_at", { mode: "timestamp_ms" }),
});

export const serviceRequestEvents = sqliteTable("service_request_events", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  requestId: integer("request_id").notNull(),
  at: integer({ mode: "timestamp_ms" }).notNull(),
  actor: text().$type<HistoryEvent["actor"]>().notNull(),
  actorId: integer("actor_id"),
  actorName: text("actor_name").notNull(),
  action: text().$type<RequestAction>().notNull(),
  state: text().$type<RequestState>().notNull(),
  reasons: text().default("[]").notNull(),
  comment: text(),
});

export const servicePrices = sqliteTable("service_prices", {
  id: integer().primaryKey(),
  /** `null` = every account of the currency. */
  accountId: integer("account_id"),
  currency: text().notNull(),
  service: text().$type<Service>().notNull(),
  effectiveFrom: integer("effective_from", { mode: "timestamp_ms" }).notNull(),
  setupMinor: integer("setup_minor").notNull(),
});
