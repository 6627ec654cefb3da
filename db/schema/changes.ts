import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Why uploaded files of changes were not drawn up. */
export const changeReports = sqliteTable("change_reports", {
  key: text().primaryKey().notNull(),
  accountId: integer("account_id").notNull(),
  /** Machine clock. */
  madeAt: integer("made_at", { mode: "timestamp_ms" }).notNull(),
  report: text().notNull(),
});
