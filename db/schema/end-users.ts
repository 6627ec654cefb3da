import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { HistoryEvent } from "@/lib/did/history";
import type { DocumentKind } from "@/lib/did/requirement";
import type { VerificationAction, VerificationState } from "@/lib/did/verification";

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
  firstName: text("first_name"),
  lastName: text("last_name"),
  birthPlace: text("birth_place"),
  idNumber: text("id_number"),
  /** The first version; `null` = it is the first. */
  rootId: integer("root_id"),
  version: integer().default(1).notNull(),
  replacedAt: integer("replaced_at", { mode: "timestamp_ms" }),
  /** `null` = by an import. */
  createdBy: text("created_by"),
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
  rootId: integer("root_id"),
  version: integer().default(1).notNull(),
  replacedAt: integer("replaced_at", { mode: "timestamp_ms" }),
  /** `null` = by an import. */
  createdBy: text("created_by"),
});

export const documents = sqliteTable("documents", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  /** The identity's first version. */
  identityId: integer("identity_id").notNull(),
  kind: text().$type<DocumentKind>().notNull(),
  fileName: text("file_name").notNull(),
  mediaType: text("media_type").$type<"application/pdf" | "image/png" | "image/jpeg">().notNull(),
  bytes: integer().notNull(),
  sha256: text().notNull(),
  storedAs: text("stored_as").notNull(),
  uploadedAt: integer("uploaded_at", { mode: "timestamp_ms" }).notNull(),
  uploadedBy: text("uploaded_by").notNull(),
});

export const verificationDocuments = sqliteTable("verification_documents", {
  accountId: integer("account_id").notNull(),
  verificationId: integer("verification_id").notNull(),
  documentId: integer("document_id").notNull(),
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
  revokedAt: integer("revoked_at", { mode: "timestamp_ms" }),
});

export const verificationEvents = sqliteTable("verification_events", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  verificationId: integer("verification_id").notNull(),
  at: integer({ mode: "timestamp_ms" }).notNull(),
  actor: text().$type<HistoryEvent["actor"]>().notNull(),
  actorId: integer("actor_id"),
  actorName: text("actor_name").notNull(),
  action: text().$type<VerificationAction>().notNull(),
  reasons: text().default("[]").notNull(),
  comment: text(),
});

/** How far the numbers of a verification have followed a verdict on it. */
export const verdictWork = sqliteTable("verdict_work", {
  verificationId: integer("verification_id").primaryKey(),
  accountId: integer("account_id").notNull(),
  step: text().$type<"approve" | "reject" | "revoke">().notNull(),
  reason: text(),
  actor: text().notNull(),
  reached: text().default("").notNull(),
});
