import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const numberSets = sqliteTable("number_sets", {
  id: text().primaryKey().notNull(),
  accountId: integer("account_id").notNull(),
  madeAt: integer("made_at", { mode: "timestamp_ms" }).notNull(),
  lastUsedAt: integer("last_used_at", { mode: "timestamp_ms" }).notNull(),
  /** How many of its numbers the account has. */
  held: integer().notNull().default(0),
});

export const numberSetMembers = sqliteTable("number_set_members", {
  setId: text("set_id").notNull(),
  number: text().notNull(),
});
