import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Refusal } from "@/lib/did/decision";
import type { VerbName } from "@/lib/numbers/verb-options";

export const batches = sqliteTable("batches", {
  id: integer().primaryKey(),
  key: text().notNull(),
  accountId: integer("account_id").notNull(),
  personId: integer("person_id").notNull(),
  verb: text().$type<VerbName>().notNull(),
  options: text().notNull(),
  offers: text().default("[]").notNull(),
  state: text().$type<"draft" | "finished">().notNull(),
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
  refundMinor: integer("refund_minor").default(0).notNull(),
});
