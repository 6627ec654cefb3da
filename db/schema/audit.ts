import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { Actor, AuditAction } from "@/lib/did/audit";

export const audit = sqliteTable("audit", {
  id: integer().primaryKey(),
  at: integer({ mode: "timestamp_ms" }).notNull(),
  actor: text().$type<Actor["kind"]>().notNull(),
  actorId: integer("actor_id"),
  actorName: text("actor_name").notNull(),
  accountId: integer("account_id"),
  action: text().$type<AuditAction>().notNull(),
  subject: text(),
  detail: text(),
});
