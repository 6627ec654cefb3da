import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { HistoryAction, HistoryEvent } from "@/lib/did/history";

export const history = sqliteTable("history", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  number: text().notNull(),
  at: integer({ mode: "timestamp_ms" }).notNull(),
  actor: text().$type<HistoryEvent["actor"]>().notNull(),
  actorId: integer("actor_id"),
  actorName: text("actor_name").notNull(),
  action: text().$type<HistoryAction>().notNull(),
  before: text(),
  after: text(),
  amountMinor: integer("amount_minor"),
  batchId: integer("batch_id"),
  subject: text(),
});
