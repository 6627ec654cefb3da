import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { CliFormat, DtmfMode, Media, Transport, TrunkKind } from "@/lib/did/trunk";

export const trunks = sqliteTable("trunks", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  name: text().notNull(),
  kind: text().$type<TrunkKind>().notNull(),
  host: text(),
  port: integer(),
  dialTo: text("dial_to"),
  transport: text().$type<Transport>().default("udp").notNull(),
  uriUser: text("uri_user").default("{DID}").notNull(),
  codecs: text().default("PCMA,PCMU,G729").notNull(),
  dtmf: text().$type<DtmfMode>().default("rfc2833").notNull(),
  media: text().$type<Media>().default("rtp").notNull(),
  ringingTimeoutS: integer("ringing_timeout_s").default(60).notNull(),
  sessionExpiresS: integer("session_expires_s"),
  cliFormat: text("cli_format").$type<CliFormat>().default("e164").notNull(),
  cliPrefix: text("cli_prefix"),
  channelLimit: integer("channel_limit"),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
});

export const trunkGroups = sqliteTable("trunk_groups", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  name: text().notNull(),
  createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
});

export const trunkGroupMembers = sqliteTable("trunk_group_members", {
  accountId: integer("account_id").notNull(),
  groupId: integer("group_id").notNull(),
  trunkId: integer("trunk_id").notNull(),
  priority: integer().default(1).notNull(),
  weight: integer().default(1).notNull(),
});

export const capacityPools = sqliteTable("capacity_pools", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  name: text().notNull(),
  channels: integer().notNull(),
});

export const sharedCapacityGroups = sqliteTable("shared_capacity_groups", {
  id: integer().primaryKey(),
  accountId: integer("account_id").notNull(),
  poolId: integer("pool_id").notNull(),
  name: text().notNull(),
  channels: integer().notNull(),
});

/** The largest id of each table that was ever deleted: none is used again. */
export const lastIds = sqliteTable("last_ids", {
  tableName: text("table_name").primaryKey().notNull(),
  id: integer().notNull(),
});
