import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const orders = sqliteTable("orders", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  reference: text().notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
});

export const orderItems = sqliteTable("order_items", {
  orderId: integer("order_id").notNull(),
  number: text().notNull(),
  setupMinor: integer("setup_minor").notNull(),
  firstPeriodMinor: integer("first_period_minor").notNull(),
  refundedAt: integer("refunded_at", { mode: "timestamp_ms" }),
});

export const ledger = sqliteTable("ledger", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  at: integer({ mode: "timestamp_ms" }).notNull(),
  kind: text()
    .$type<"top-up" | "order" | "renewal" | "refund" | "service" | "adjustment">()
    .notNull(),
  amountMinor: integer("amount_minor").notNull(),
  number: text(),
  orderId: integer("order_id"),
  note: text(),
  batchId: integer("batch_id"),
});

/** Kept by a trigger of the ledger. */
export const accountBalances = sqliteTable("account_balances", {
  accountId: integer("account_id").primaryKey(),
  balanceMinor: integer("balance_minor").notNull(),
});

/** Kept by a trigger of the ledger: the balance after each entry, as it was booked. */
export const ledgerBalances = sqliteTable("ledger_balances", {
  entryId: integer("entry_id").primaryKey(),
  balanceMinor: integer("balance_minor").notNull(),
});

export const formRequests = sqliteTable("form_requests", {
  key: text().primaryKey().notNull(),
  personId: integer("person_id").notNull(),
  fingerprint: text().notNull(),
  answer: text().notNull(),
  /** Machine clock. */
  madeAt: integer("made_at", { mode: "timestamp_ms" }).notNull(),
});

export const holds = sqliteTable("holds", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
  amountMinor: integer("amount_minor").notNull(),
  remainingMinor: integer("remaining_minor").notNull(),
  reason: text().notNull(),
  closedAt: integer("closed_at", { mode: "timestamp_ms" }),
});
