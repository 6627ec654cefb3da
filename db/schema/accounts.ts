import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Role } from "@/lib/did/role";

export const settings = sqliteTable("settings", {
  key: text().primaryKey().notNull(),
  value: text().notNull(),
});

export const accounts = sqliteTable("accounts", {
  id: integer().primaryKey(),
  name: text().notNull(),
  currency: text().notNull(),
  creditLimitMinor: integer("credit_limit_minor"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  disabledAt: integer("disabled_at", { mode: "timestamp_ms" }),
  closedAt: integer("closed_at", { mode: "timestamp_ms" }),
  closingAt: integer("closing_at", { mode: "timestamp_ms" }),
  closedBy: integer("closed_by"),
});

export const people = sqliteTable("people", {
  id: integer().primaryKey(),
  accountId: integer("account_id"),
  role: text().$type<Role>().notNull(),
  email: text().notNull(),
  name: text().notNull(),
  passwordHash: text("password_hash"),
  timeZone: text("time_zone").default("UTC").notNull(),
  listPreferences: text("list_preferences").default("{}").notNull(),
  theme: text().$type<"system" | "light" | "dark">().default("system").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  disabledAt: integer("disabled_at", { mode: "timestamp_ms" }),
  totpSecret: text("totp_secret"),
  totpEnabledAt: integer("totp_enabled_at", { mode: "timestamp_ms" }),
  totpLastStep: integer("totp_last_step"),
  noticesReadTo: integer("notices_read_to").default(0).notNull(),
  noticePreferences: text("notice_preferences").default("{}").notNull(),
});

export const recoveryCodes = sqliteTable("recovery_codes", {
  codeHash: text("code_hash").primaryKey().notNull(),
  personId: integer("person_id").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  usedAt: integer("used_at", { mode: "timestamp_ms" }),
});

export const pendingSignIns = sqliteTable("pending_sign_ins", {
  idHash: text("id_hash").primaryKey().notNull(),
  personId: integer("person_id").notNull(),
  expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
});

export const sessions = sqliteTable("sessions", {
  idHash: text("id_hash").primaryKey().notNull(),
  personId: integer("person_id").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  lastSeenAt: integer("last_seen_at", { mode: "timestamp_ms" }).notNull(),
  endedAt: integer("ended_at", { mode: "timestamp_ms" }),
  userAgent: text("user_agent"),
  address: text(),
  viewingAccountId: integer("viewing_account_id"),
  viewingSince: integer("viewing_since", { mode: "timestamp_ms" }),
});

export const oneTimeCodes = sqliteTable("one_time_codes", {
  codeHash: text("code_hash").primaryKey().notNull(),
  personId: integer("person_id").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  usedAt: integer("used_at", { mode: "timestamp_ms" }),
});

export const signInFailures = sqliteTable("sign_in_failures", {
  subject: text().notNull(),
  failedAt: integer("failed_at", { mode: "timestamp_ms" }).notNull(),
});
