import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { NumberType } from "@/lib/did/feature";
import type { Requirement } from "@/lib/did/requirement";

export const countries = sqliteTable("countries", {
  code: text().primaryKey().notNull(),
  name: text().notNull(),
});

export const regions = sqliteTable("regions", {
  id: integer().primaryKey(),
  countryCode: text("country_code").notNull(),
  isoCode: text("iso_code"),
  name: text().notNull(),
  nameFolded: text("name_folded").notNull(),
});

export const cities = sqliteTable("cities", {
  id: integer().primaryKey(),
  countryCode: text("country_code").notNull(),
  regionId: integer("region_id"),
  name: text().notNull(),
  nameFolded: text("name_folded").notNull(),
});

export const didGroups = sqliteTable("did_groups", {
  id: integer().primaryKey(),
  countryCode: text("country_code").notNull(),
  regionId: integer("region_id"),
  cityId: integer("city_id"),
  numberType: text("number_type").$type<NumberType>().notNull(),
  features: integer().notNull(),
  periodsSold: text("periods_sold").default("1,3,6,12,24").notNull(),
  registrationRequired: integer("registration_required", { mode: "boolean" })
    .default(false)
    .notNull(),
  registrationDays: integer("registration_days").default(30).notNull(),
  requirementIdentity: text("requirement_identity")
    .$type<Requirement["identity"]>()
    .default("any")
    .notNull(),
  requirementAddress: text("requirement_address")
    .$type<Requirement["address"]>()
    .default("anywhere")
    .notNull(),
  requirementDocuments: text("requirement_documents").default("[]").notNull(),
});

export const pricePlans = sqliteTable("price_plans", {
  id: integer().primaryKey(),
  accountId: integer("account_id"),
  currency: text().notNull(),
  name: text().notNull(),
});

export const priceRows = sqliteTable("price_rows", {
  planId: integer("plan_id").notNull(),
  effectiveFrom: integer("effective_from", { mode: "timestamp_ms" }).notNull(),
  monthlyMinor: integer("monthly_minor").notNull(),
  setupMinor: integer("setup_minor").default(0).notNull(),
});
