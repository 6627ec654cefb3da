import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { NoticeKind } from "@/lib/did/notices";

export const notices = sqliteTable("notices", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  kind: text().$type<NoticeKind>().notNull(),
  ahead: integer().default(0).notNull(),
  day: integer({ mode: "timestamp_ms" }).notNull(),
  firstDay: integer("first_day", { mode: "timestamp_ms" }),
  lastDay: integer("last_day", { mode: "timestamp_ms" }),
  count: integer().notNull(),
  numbers: text().default("").notNull(),
  setId: text("set_id"),
});

export const tellings = sqliteTable("tellings", {
  accountId: integer("account_id").primaryKey(),
  toldAt: integer("told_at", { mode: "timestamp_ms" }).notNull(),
  historyId: integer("history_id").notNull(),
});

export const noticeReads = sqliteTable("notice_reads", {
  personId: integer("person_id").notNull(),
  noticeId: integer("notice_id").notNull(),
});

/** Instants by the machine's clock. */
export const mails = sqliteTable("mails", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  personId: integer("person_id").notNull(),
  form: text().$type<"at-once" | "digest">().notNull(),
  state: text().$type<"waiting" | "sent" | "failed">().default("waiting").notNull(),
  writtenAt: integer("written_at", { mode: "timestamp_ms" }).notNull(),
  attempts: integer().default(0).notNull(),
  triedAt: integer("tried_at", { mode: "timestamp_ms" }),
  nextAt: integer("next_at", { mode: "timestamp_ms" }),
  sentAt: integer("sent_at", { mode: "timestamp_ms" }),
  fault: text(),
});

export const mailNotices = sqliteTable("mail_notices", {
  personId: integer("person_id").notNull(),
  noticeId: integer("notice_id").notNull(),
  mailId: integer("mail_id").notNull(),
});

export const calendarFeeds = sqliteTable("calendar_feeds", {
  personId: integer("person_id").primaryKey(),
  secretHash: text("secret_hash").notNull(),
  madeAt: integer("made_at", { mode: "timestamp_ms" }).notNull(),
});
