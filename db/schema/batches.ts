import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Refusal } from "@/lib/did/decision";
import type { BatchState } from "@/lib/numbers/batch-view";
import type { VerbName } from "@/lib/numbers/verb-options";

export const batches = sqliteTable("batches", {
  id: integer().primaryKey(),
  key: text().notNull(),
  accountId: integer("account_id").notNull(),
  personId: integer("person_id").notNull(),
  verb: text().$type<VerbName>().notNull(),
  options: text().notNull(),
  offers: text().default("[]").notNull(),
  state: text().$type<BatchState>().notNull(),
  back: text().notNull(),
  /** Machine clock. */
  madeAt: integer("made_at", { mode: "timestamp_ms" }).notNull(),
  drawnUpAt: integer("drawn_up_at", { mode: "timestamp_ms" }).notNull(),
  finishedAt: integer("finished_at", { mode: "timestamp_ms" }),
  balanceMinor: integer("balance_minor"),
});

export const batchItems = sqliteTable("batch_items", {
  batchId: integer("batch_id").notNull(),
  place: integer().notNull(),
  number: text().notNull(),
  didId: integer("did_id"),
  stamp: text().notNull(),
  refusal: text().$type<Refusal>(),
  countryCode: text("country_code").default("").notNull(),
  numberType: text("number_type").default("").notNull(),
  monthlyMinor: integer("monthly_minor").default(0).notNull(),
  priceMinor: integer("price_minor").default(0).notNull(),
  remarks: text().default("").notNull(),
  expiresAt: integer("expires_at", { mode: "timestamp_ms" }),
  outcome: text().$type<"done" | "skipped">(),
  wanted: text(),
  was: text(),
  refundMinor: integer("refund_minor").default(0).notNull(),
});

/** How far a batch is that is worked through in steps. */
export const batchWork = sqliteTable("batch_work", {
  batchId: integer("batch_id").primaryKey(),
  source: text(),
  chosen: integer().default(0).notNull(),
  reached: integer().default(0).notNull(),
  changed: integer().default(0).notNull(),
  totalMinor: integer("total_minor").default(0).notNull(),
  summary: text(),
  actor: text(),
  confirmedAt: integer("confirmed_at", { mode: "timestamp_ms" }),
  holdId: integer("hold_id"),
  leftUsers: integer("left_users"),
  carried: text(),
});

export const batchPrices = sqliteTable("batch_prices", {
  batchId: integer("batch_id").notNull(),
  planId: integer("plan_id").notNull(),
  monthlyMinor: integer("monthly_minor").notNull(),
});
