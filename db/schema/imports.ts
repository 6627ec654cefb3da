import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { ImportState } from "@/lib/numbers/number-import";

/** Files of numbers that staff upload for an account. */
export const imports = sqliteTable("imports", {
  id: integer().primaryKey(),
  key: text().notNull(),
  accountId: integer("account_id").notNull(),
  state: text().$type<ImportState>().notNull(),
  fileName: text("file_name").notNull(),
  bytes: integer().notNull(),
  isUpdate: integer("is_update", { mode: "boolean" }).notNull(),
  skipBad: integer("skip_bad", { mode: "boolean" }).notNull(),
  madeBy: integer("made_by").notNull(),
  madeByName: text("made_by_name").notNull(),
  /** Machine clock. */
  madeAt: integer("made_at", { mode: "timestamp_ms" }).notNull(),
  findings: text(),
  reports: integer().default(0).notNull(),
  confirmedBy: integer("confirmed_by"),
  confirmedByName: text("confirmed_by_name"),
  /** Machine clock. */
  confirmedAt: integer("confirmed_at", { mode: "timestamp_ms" }),
  /** App clock. */
  asOf: integer("as_of", { mode: "timestamp_ms" }),
  heading: text(),
  reached: integer().default(0).notNull(),
  lines: integer().default(0).notNull(),
  added: integer().default(0).notNull(),
  updated: integer().default(0).notNull(),
  unchanged: integer().default(0).notNull(),
  leftOut: integer("left_out").default(0).notNull(),
  reason: text(),
  /** Machine clock. */
  endedAt: integer("ended_at", { mode: "timestamp_ms" }),
});

/** Good lines of a confirmed import that are not written yet. */
export const importLines = sqliteTable("import_lines", {
  importId: integer("import_id").notNull(),
  line: integer().notNull(),
  number: text().notNull(),
  cells: text().notNull(),
});

/** Accounts whose numbers stand still while an update of them is checked and written. */
export const importFences = sqliteTable("import_fences", {
  accountId: integer("account_id").primaryKey(),
  importId: integer("import_id").notNull(),
  isOpen: integer("is_open", { mode: "boolean" }).default(false).notNull(),
});

export const importVerifications = sqliteTable("import_verifications", {
  importId: integer("import_id").notNull(),
  key: text().notNull(),
  verificationId: integer("verification_id").notNull(),
});
