import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Service, ServiceState } from "@/lib/did/service";
import type { VerificationState } from "@/lib/did/verification";

export const identities = sqliteTable("identities", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  kind: text().$type<"personal" | "business" | "unnamed">().notNull(),
  name: text().notNull(),
  countryCode: text("country_code"),
  companyNumber: text("company_number"),
  taxId: text("tax_id"),
  birthDate: text("birth_date"),
  contactEmail: text("contact_email"),
  contactPhone: text("contact_phone"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  archivedAt: integer("archived_at", { mode: "timestamp_ms" }),
});

export const addresses = sqliteTable("addresses", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  identityId: integer("identity_id").notNull(),
  countryCode: text("country_code").notNull(),
  regionId: integer("region_id"),
  city: text().notNull(),
  postalCode: text("postal_code").notNull(),
  street: text().notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  archivedAt: integer("archived_at", { mode: "timestamp_ms" }),
});

export const verifications = sqliteTable("verifications", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  reference: text().notNull(),
  identityId: integer("identity_id"),
  addressId: integer("address_id"),
  status: text().$type<Exclude<VerificationState, "unassigned">>().notNull(),
  reason: text(),
  submittedAt: integer("submitted_at", { mode: "timestamp_ms" }).notNull(),
  decidedAt: integer("decided_at", { mode: "timestamp_ms" }),
});

export const serviceRequests = sqliteTable("service_requests", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  service: text().$type<Service>().notNull(),
  reference: text().notNull(),
  name: text().notNull(),
  identityId: integer("identity_id"),
  addressId: integer("address_id"),
  status: text().$type<Exclude<ServiceState, "not-configured">>().notNull(),
  reason: text(),
  requestedAt: integer("requested_at", { mode: "timestamp_ms" }).notNull(),
  changedAt: integer("changed_at", { mode: "timestamp_ms" }).notNull(),
});
