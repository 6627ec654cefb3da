import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Instants by the machine's clock. */
export const leases = sqliteTable("leases", {
  name: text().primaryKey().notNull(),
  holder: text().notNull(),
  expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
});

/** One row. Instants by the machine's clock. */
export const clockGuard = sqliteTable("clock_guard", {
  id: integer().primaryKey(),
  seenAt: integer("seen_at", { mode: "timestamp_ms" }),
  doubtedSince: integer("doubted_since", { mode: "timestamp_ms" }),
});
