import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** What was sent after a session had ended, one form a person. */
export const keptForms = sqliteTable("kept_forms", {
  personId: integer("person_id").primaryKey(),
  path: text().notNull(),
  fields: text().notNull(),
  /** Machine clock. */
  keptAt: integer("kept_at", { mode: "timestamp_ms" }).notNull(),
});
